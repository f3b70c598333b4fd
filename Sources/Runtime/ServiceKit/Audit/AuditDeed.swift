package import Primitives

/// One row of the audit, as the chain sees it.
package struct AuditDeed: Hashable, Sendable {
    package var merchant: UUIDv7
    package var sequence: Int64
    package var at: Instant
    package var actorKind: String
    package var actor: String
    package var role: String?
    package var address: String
    package var app: String?
    package var requestId: String
    package var action: String
    package var object: String
    package var reason: String?
    package var before: String?
    package var after: String?
    package var beforeDigest: [UInt8]?
    package var afterDigest: [UInt8]?

    package init(
        merchant: UUIDv7, sequence: Int64, at: Instant, actorKind: String, actor: String,
        role: String?, address: String, app: String?, requestId: String, action: String,
        object: String, reason: String?, before: String?, after: String?,
        beforeDigest: [UInt8]?, afterDigest: [UInt8]?
    ) {
        self.merchant = merchant
        self.sequence = sequence
        self.at = at
        self.actorKind = actorKind
        self.actor = actor
        self.role = role
        self.address = address
        self.app = app
        self.requestId = requestId
        self.action = action
        self.object = object
        self.reason = reason
        self.before = before
        self.after = after
        self.beforeDigest = beforeDigest
        self.afterDigest = afterDigest
    }

    /// The encoding that new links are made by. A column that is added later gets a new number, and
    /// links of the older ones stay as they are.
    package static let encoding: Int16 = 1

    /// The canonical bytes of this deed, nil for an encoding that this program does not know: two
    /// deeds have the same bytes only where every field is the same, absent ones included.
    package func bytes(encoding: Int16) -> [UInt8]? {
        guard encoding == 1 else { return nil }
        var bytes = CanonicalBytes("patron-audit-row-1")
        bytes.add(merchant)
        bytes.add(sequence)
        bytes.add(at.microsecondsSinceEpoch)
        for text in [actorKind, actor, role, address, app, requestId, action, object] {
            bytes.add(text.map { Array($0.utf8) })
        }
        for text in [reason, before, after] { bytes.add(text.map { Array($0.utf8) }) }
        bytes.add(beforeDigest)
        bytes.add(afterDigest)
        return bytes.all
    }
}

/// Bytes that are read in one way only: numbers have eight bytes, everything else says its length.
struct CanonicalBytes {
    private(set) var all: [UInt8]

    init(_ name: String) { all = Array(name.utf8) + [0] }

    mutating func add(_ number: Int64) { add(UInt64(bitPattern: number)) }

    mutating func add(_ number: UInt64) {
        for shift in stride(from: 56, through: 0, by: -8) {
            all.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
        }
    }

    mutating func add(_ id: UUIDv7) {
        add(id.hi)
        add(id.lo)
    }

    mutating func add(_ value: [UInt8]?) {
        guard let value else { return all.append(0) }
        all.append(1)
        add(Int64(value.count))
        all += value
    }
}
