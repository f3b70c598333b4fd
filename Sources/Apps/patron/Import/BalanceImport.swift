import Messages
import Primitives
import ServiceKit
import Stack
import Synchronization
import TTRPC

/// Takes balances over through the services' RPC, each under a key of its own: killed at any
/// moment it is simply started again, and repeated it has no effect.
struct BalanceImport: Sendable {
    struct Report: Sendable {
        var taken = 0
        var replayed = 0
        var points: Int64 = 0
        var problems: [BalanceFile.Problem] = []
        /// What the ledger says it has of this file, afterwards.
        var ledgerBalances: Int64 = 0
        var ledgerPoints: Int64 = 0

        var isReconciled: Bool {
            problems.isEmpty && ledgerBalances == Int64(taken + replayed) && ledgerPoints == points
        }
    }

    let members: MemberV1.Members.Client
    let books: PointsV1.Books.Client
    let merchant: UUIDv7
    /// Names the other system; with it balances of two systems do not meet.
    let source: String
    let inFlight: Int

    func run(
        _ file: BalanceFile, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> Report {
        let report = Mutex(Report())
        let next = Atomic(0)
        let takeAll: @Sendable () async throws -> Void = {
            while true {
                let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard place < file.balances.count else { return }
                let balance = file.balances[place]
                do {
                    let reply = try await take(balance)
                    report.withLock {
                        if reply.replayed { $0.replayed += 1 } else { $0.taken += 1 }
                        $0.points += balance.points
                    }
                } catch let status as RPCStatus where !Self.isTransient(status) {
                    let key = status.errorInfo?.key ?? "\(status.code)"
                    report.withLock {
                        $0.problems.append(.init(line: balance.line, text: key))
                    }
                }
                progress(place + 1)
            }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<inFlight { group.addTask { try await takeAll() } }
            try await group.waitForAll()
        }
        let sums = try await books.reconcileImport(
            .init(prefix: "\(source):"), options(key: "reconcile-\(source)"))
        return report.withLock { report in
            report.ledgerBalances = sums.balances
            report.ledgerPoints = sums.points
            report.problems.sort { $0.line < $1.line }
            return report
        }
    }

    private func take(
        _ balance: BalanceFile.Balance
    ) async throws -> PointsV1.ImportBalanceReply {
        let giveUp = ContinuousClock.now + .seconds(60)
        var pause = Duration.milliseconds(20)
        while true {
            do {
                let member = try await member(balance.member)
                return try await books.importBalance(
                    .init(
                        memberId: member, externalId: "\(source):\(balance.externalId)",
                        points: balance.points, earnedAt: balance.earnedAt,
                        expiresAt: balance.expiresAt),
                    options(key: "\(source)-balance-\(balance.externalId)"))
            } catch let status as RPCStatus where Self.isTransient(status) {
                guard ContinuousClock.now < giveUp else { throw status }
                try await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    private func member(_ name: String) async throws -> String {
        if UUIDv7(name) != nil { return name }
        return try await members.resolve(
            .init(memberCode: name), options(key: "resolve-member-code")
        ).memberId
    }

    private static func isTransient(_ status: RPCStatus) -> Bool {
        [.unavailable, .deadlineExceeded, .aborted, .resourceExhausted].contains(status.code)
    }

    private func options(key: String) -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .service, merchant: merchant, subject: "patron").write(to: &metadata)
        // Keys have 16 to 64 letters, digits, '_' and '-' only.
        let sound = String(
            key.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-" ? $0 : "_" })
        metadata[MetadataKey.idempotencyKey] = String(
            (sound + String(repeating: "-", count: 16)).prefix(max(16, min(64, sound.count))))
        return .timeout(.seconds(10), metadata: metadata)
    }
}
