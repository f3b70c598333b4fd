package import Postgres
import Primitives

/// Hangs new rows of the audit on their merchants' chains, and signs the heads once an hour.
///
/// Any number of instances may run: whoever has the lock extends, the others leave it to them. What
/// is chained leaves the list of what is not in the same transaction, so a crash changes nothing.
package struct AuditChain: Sendable {
    /// A deed is chained within 5 s.
    package static let period: Duration = .seconds(2)
    static let checkpointSeconds: Int64 = 3_600
    /// Links of one transaction: an open write transaction holds back every feed of the cluster.
    private static let piece: Int64 = 500

    let pool: PostgresPool
    let clock: any WallClock
    let signing: AuditSigning

    package init(pool: PostgresPool, clock: any WallClock, signing: AuditSigning) {
        self.pool = pool
        self.clock = clock
        self.signing = signing
    }

    package func run() async throws {
        var chained = Int(Self.piece)
        while chained == Int(Self.piece) { chained = try await extend() }
        try await sign()
    }

    /// How many links were added.
    private func extend() async throws -> Int {
        let now = clock.now()
        return try await pool.transaction(
            settings: [.allMerchants], deadline: .now + .seconds(5)
        ) { transaction in
            guard try transaction.run(TryChainLock()).first == true else { return 0 }
            // A statement of its own: it sees what the last holder of the lock has committed.
            let deeds = try transaction.run(ReadPendingAudit(limit: Self.piece))
            guard !deeds.isEmpty else { return 0 }
            let heads = try transaction.run(
                ReadChainHeads(merchants: Array(Set(deeds.map(\.merchant)))))
            let links = try Self.links(to: deeds, behind: heads, at: now)
            try transaction.pipeline { pipeline in
                _ = pipeline.add(InsertAuditLinks(links: links))
                _ = pipeline.add(DeletePendingAudit(links: links))
            }
            return links.count
        }
    }

    private static func links(
        to deeds: [AuditDeed], behind heads: [ReadChainHeads.Row], at now: Instant
    ) throws -> [(link: AuditLink, hash: [UInt8])] {
        var last = Dictionary(
            uniqueKeysWithValues: heads.map { ($0.merchant, ($0.position, $0.hash)) })
        var links: [(link: AuditLink, hash: [UInt8])] = []
        for deed in deeds {
            guard let bytes = deed.bytes(encoding: AuditDeed.encoding) else {
                throw PostgresError(
                    .misuse, "the audit has no encoding \(AuditDeed.encoding)")
            }
            let (position, previous) = last[deed.merchant] ?? (0, AuditLink.genesis)
            let link = AuditLink(
                merchant: deed.merchant, position: position + 1, sequence: deed.sequence,
                encoding: AuditDeed.encoding, rowDigest: AuditSigning.digest(bytes),
                chainedAt: now, previous: previous)
            let hash = AuditSigning.digest(link.bytes)
            last[deed.merchant] = (link.position, hash)
            links.append((link, hash))
        }
        return links
    }

    private func sign() async throws {
        let now = clock.now()
        let deadline = ContinuousClock.now + .seconds(5)
        let due = try await pool.query(
            ReadDueCheckpoints(until: now.adding(seconds: -Self.checkpointSeconds)),
            settings: [.allMerchants], deadline: deadline)
        guard !due.isEmpty else { return }
        let heads = try due.compactMap { row -> SignedHead? in
            let head = AuditHead(
                merchant: row.merchant, position: row.position, hash: row.hash, at: now)
            guard let signed = try signing.sign(head) else { return nil }
            return SignedHead(head: head, kid: signed.kid, signature: signed.signature)
        }
        guard !heads.isEmpty else { return }
        _ = try await pool.execute(
            InsertCheckpoints(heads: heads), settings: [.allMerchants], deadline: deadline)
    }
}
