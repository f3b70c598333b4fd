import Blobs
import Logging
import Postgres
import Primitives
import ServiceKit

/// Removes files that nobody has confirmed, that others took the place of, and those of members who
/// have left. What the store does not do now it is asked again, later each time; a file that is
/// removed twice does no harm.
struct FileRemovals: Sendable {
    static let period: Duration = .seconds(5)
    private static let piece: Int64 = 20

    let pool: PostgresPool
    let clock: any WallClock
    let store: any BlobStore
    let logger: Logger

    func run() async throws {
        while true {
            let claim = ClaimFilesToRemove(now: clock.now(), limit: Self.piece)
            let claimed = try await pool.transaction(
                settings: [.allMerchants], deadline: .now + .seconds(5)
            ) { transaction in
                try transaction.run(claim)
            }
            for file in claimed { try await remove(file) }
            guard claimed.count == Self.piece else { return }
        }
    }

    private func remove(
        _ file: (merchant: UUIDv7, id: UUIDv7, name: BlobName)
    ) async throws {
        do throws(BlobError) {
            try await store.remove(file.name)
        } catch {
            logger.warning(
                "a file could not be removed",
                metadata: ["file.id": "\(file.id)", "error.detail": "\(error)"])
            return
        }
        _ = try await pool.execute(
            DeleteFile(merchant: file.merchant, id: file.id),
            settings: [.merchant(file.merchant)], deadline: .now + .seconds(5))
    }
}
