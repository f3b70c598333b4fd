package import Primitives

/// One link of a merchant's chain: it fixes one deed, and all links before it.
package struct AuditLink: Hashable, Sendable {
    package var merchant: UUIDv7
    /// 1, 2, 3 … within a merchant.
    package var position: Int64
    package var sequence: Int64
    /// How the deed was written as bytes (`AuditDeed.bytes`).
    package var encoding: Int16
    /// The digest of these bytes.
    package var rowDigest: [UInt8]
    package var chainedAt: Instant
    /// The hash of the link before.
    package var previous: [UInt8]

    package init(
        merchant: UUIDv7, position: Int64, sequence: Int64, encoding: Int16, rowDigest: [UInt8],
        chainedAt: Instant, previous: [UInt8]
    ) {
        self.merchant = merchant
        self.position = position
        self.sequence = sequence
        self.encoding = encoding
        self.rowDigest = rowDigest
        self.chainedAt = chainedAt
        self.previous = previous
    }

    /// What stands before the first link.
    package static let genesis = [UInt8](repeating: 0, count: 32)

    /// What the link's hash is taken of.
    package var bytes: [UInt8] {
        var bytes = CanonicalBytes("patron-audit-link-1")
        bytes.add(merchant)
        bytes.add(position)
        bytes.add(sequence)
        bytes.add(Int64(encoding))
        bytes.add(rowDigest)
        bytes.add(chainedAt.microsecondsSinceEpoch)
        bytes.add(previous)
        return bytes.all
    }
}

/// The head of a chain at an instant, as it is signed.
package struct AuditHead: Hashable, Sendable {
    package var merchant: UUIDv7
    package var position: Int64
    package var hash: [UInt8]
    package var at: Instant

    package init(merchant: UUIDv7, position: Int64, hash: [UInt8], at: Instant) {
        self.merchant = merchant
        self.position = position
        self.hash = hash
        self.at = at
    }

    package var bytes: [UInt8] {
        var bytes = CanonicalBytes("patron-audit-checkpoint-1")
        bytes.add(merchant)
        bytes.add(position)
        bytes.add(hash)
        bytes.add(at.microsecondsSinceEpoch)
        return bytes.all
    }
}

/// Walks along one merchant's chain, link by link, and says what does not hold (I12).
package struct AuditProof: Sendable {
    package struct Step: Sendable {
        package let link: AuditLink
        package let hash: [UInt8]
        /// Nil where the audit has no such row.
        package let deed: AuditDeed?

        package init(link: AuditLink, hash: [UInt8], deed: AuditDeed?) {
            self.link = link
            self.hash = hash
            self.deed = deed
        }
    }

    package enum Fault: Hashable, Sendable {
        /// Positions leave one out, or come twice.
        case gap
        /// The link does not hang on the one before it: something was added, removed or moved.
        case broken
        /// The link itself was changed.
        case changedLink
        case removedRow
        case changedRow
    }

    private let digest: @Sendable ([UInt8]) -> [UInt8]
    /// Rows that were chained before were retired by the retention; their links stay.
    private let retiredBefore: Instant
    private var last: (position: Int64, hash: [UInt8]) = (0, AuditLink.genesis)

    /// - Parameter digest: SHA-256.
    package init(
        retiredBefore: Instant, digest: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) {
        self.retiredBefore = retiredBefore
        self.digest = digest
    }

    /// What is wrong with the next link; it is the one that the link after it is held against.
    package mutating func faults(of step: Step) -> [Fault] {
        let link = step.link
        var faults: [Fault] = []
        if link.position != last.position + 1 { faults.append(.gap) }
        if link.previous != last.hash { faults.append(.broken) }
        if digest(link.bytes) != step.hash { faults.append(.changedLink) }
        last = (link.position, step.hash)
        if let deed = step.deed {
            let bytes = deed.bytes(encoding: link.encoding)
            if bytes.map(digest) != link.rowDigest { faults.append(.changedRow) }
        } else if link.chainedAt >= retiredBefore {
            faults.append(.removedRow)
        }
        return faults
    }
}
