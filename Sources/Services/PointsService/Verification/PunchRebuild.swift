import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Writes a member's account of unused punches anew from her entries (N02); part of the rebuild of
/// her account, under its lock.
enum PunchRebuild {
    /// - Returns: what differed, for a person; empty where nothing did.
    static func run(
        _ member: MemberKey, in transaction: inout Transaction
    ) throws -> [String] {
        let (foundCaches, foundSums) = try transaction.pipeline { pipeline in
            (
                pipeline.add(ReadPunchCaches(members: [member])),
                pipeline.add(ReadSums(member: member, kind: .punches))
            )
        }
        guard let kept = try foundCaches.rows.first, let sums = try foundSums.rows.first else {
            throw Refusal(.internalError)
        }
        let differences = kept.findings { _ in sums.end }.map(\.what)
        guard !differences.isEmpty else { return [] }
        guard sums.isWhole, kept.liability == sums.end.balance else {
            throw Refusal(.failedPrecondition)
        }
        let row = PlainAccountRow(
            balance: sums.end.balance, seq: sums.end.seq, headHash: sums.end.hash)
        try transaction.run(StorePlainAccounts(kind: .punches, rows: [(member, row)]))
        return differences
    }
}
