import KeyManagement
import Logging
import Postgres
import Primitives
import ServiceKit

/// Has the key service open the key-encryption keys, and makes a new one when that in force is old.
///
/// The keys stand in a table, sealed by the service: any instance may make the next one, and the
/// others learn of it before it begins to wrap.
struct KeyOpening: Sendable {
    static let period: Duration = .seconds(20)
    /// Between two looks, however many miss a key.
    static let pause: Duration = .milliseconds(500)
    /// Until a new key wraps. Every instance has looked for it several times by then.
    static let noticeSeconds: Int64 = 60

    let pool: PostgresPool
    let service: any KeyService
    let opened: OpenedKeys
    let clock: any WallClock
    let rotationDays: Int64
    let logger: Logger

    /// Looks at once, then now and then, and whenever a key is missed.
    func serve() async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                while !Task.isCancelled {
                    opened.wake()
                    try? await Task.sleep(for: Self.period)
                }
            }
            group.addTask {
                for await _ in opened.misses {
                    do {
                        try await look()
                    } catch is CancellationError {
                        return
                    } catch {
                        logger.warning(
                            "key-encryption keys are not opened",
                            metadata: ["error.detail": .string(DefectText.of(error))])
                    }
                    try? await Task.sleep(for: Self.pause)
                }
            }
        }
    }

    func look() async throws {
        let rows = try await read()
        let refused = try await open(rows)
        try await sealAnew(rows)
        if isDue(rows), try await make() { _ = try await open(try await read()) }
        // The others are opened all the same.
        if let refused { throw refused }
    }

    private func read() async throws -> [KeyRow] {
        let rows = try await pool.query(ReadKeys(), deadline: .now + .seconds(5))
        opened.heard(of: rows.map { ($0.number, $0.beginsAt) })
        return rows
    }

    /// - Returns: the last refusal. What the service cannot answer now is thrown.
    private func open(_ rows: [KeyRow]) async throws -> KeyServiceError? {
        var refused: KeyServiceError?
        for row in rows.prefix(OpenedKeys.most) where opened.wants(row.number) {
            do throws(KeyServiceError) {
                let key = try await service.decrypt(row.sealed, context: row.context)
                opened.keep(row.number, key)
            } catch {
                guard case .refused = error else { throw error }
                opened.forget(row.number)
                refused = error
            }
        }
        return refused
    }

    // MARK: Rotation

    private func isDue(_ rows: [KeyRow]) -> Bool {
        guard let newest = rows.map(\.createdAt).max() else { return true }
        return clock.now() >= newest.adding(seconds: rotationDays * 86_400)
    }

    /// False where another instance was first.
    private func make() async throws -> Bool {
        guard let number = opened.next else {
            logger.error("all 255 numbers of key-encryption keys are given away")
            return false
        }
        let (_, sealed) = try await service.generateDataKey(context: KeyRow.context(number))
        let now = clock.now()
        let row = KeyRow(
            number: number, sealed: sealed, createdAt: now,
            beginsAt: opened.hasOlder ? now.adding(seconds: Self.noticeSeconds) : now)
        let isMade = try await pool.execute(InsertKey(row: row), deadline: .now + .seconds(5)) == 1
        if isMade {
            logger.notice(
                "a key-encryption key is made",
                metadata: ["kek.id": "\(number)", "kms.version": "\(sealed.version)"])
        }
        return isMade
    }

    /// When the service has another version of its key, it may take the older ones away: what they
    /// sealed is sealed anew.
    private func sealAnew(_ rows: [KeyRow]) async throws {
        guard let newest = rows.map(\.sealed.version).max() else { return }
        for row in rows where row.sealed.version < newest {
            guard let key = try? opened.key(row.number) else { continue }
            let sealed = try await service.encrypt(key, context: row.context)
            _ = try await pool.execute(
                SealKeyAnew(number: row.number, sealed: sealed), deadline: .now + .seconds(5))
        }
    }
}
