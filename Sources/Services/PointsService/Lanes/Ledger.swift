import Primitives
import ServiceKit

/// The one write path of the ledger: commands go in, each caller gets its own answer.
final class Ledger: Sendable {
    private let lanes: [Lane<QueuedWork>]

    var laneCount: Int { lanes.count }

    init(lanes count: Int, limits: LaneLimits, runner: BatchRunner) {
        lanes = (0..<max(1, count)).map { _ in
            Lane(limits: limits) { batch in
                let settled = await runner.run(batch.map(\.command))
                // The cache is told before the callers are.
                return { await settled.deliver() }
            }
        }
    }

    /// Waits for the command's batch to be durable, or throws with an outcome that is known.
    ///
    /// Two commands on one member run in one lane, in the order in which they came.
    func submit<Command: LedgerCommand>(
        _ command: Command, deadline: ContinuousClock.Instant
    ) async throws -> LedgerOutcome<Command.Receipt> {
        let lock = UInt64(bitPattern: Outbox.lockKey(command.members[0].member))
        // The high bits of the product: ids made one after the other go to different lanes.
        let mixed = (lock &* 0x9E37_79B9_7F4A_7C15) >> 32
        let lane = lanes[Int(mixed % UInt64(lanes.count))]
        return try await withCheckedThrowingContinuation { continuation in
            lane.submit(
                QueuedWork(
                    command: Waiting(
                        command: command, deadline: deadline, continuation: continuation)))
        }
    }

    func run() async {
        await withDiscardingTaskGroup { group in
            for lane in lanes {
                group.addTask { await lane.run() }
            }
        }
    }
}
