import Crypto
package import Postgres
package import Primitives

/// What services call the deeds that they write down: a word each, `member.registered`.
package protocol AuditAction: RawRepresentable<String>, CaseIterable, Sendable {}

/// Who did what to whom; written in the transaction of the deed and never changed.
package struct AuditEntry: Sendable {
    package let action: String
    /// Id of what it was done to.
    package let object: String
    package let reason: String?
    /// What it changed, in words without personal data; nil for a deed that changes no value.
    package let change: Change?

    package struct Change: Sendable {
        /// Nil where it cannot be told without personal data: then the digests alone stand for it.
        package let before: String?
        package let after: String?
        package let beforeDigest: [UInt8]
        package let afterDigest: [UInt8]

        package init(before: String, after: String) {
            self.before = before
            self.after = after
            beforeDigest = Self.digest([Array(before.utf8)])
            afterDigest = Self.digest([Array(after.utf8)])
        }

        /// Of what is too long to be told, as the rules of a programme are.
        ///
        /// - Parameters:
        ///   - before: in words; nothing stood there before where `old` is nil.
        ///   - old: the whole text that stood there.
        package init(before: String, after: String, from old: String?, to new: String?) {
            self.before = before
            self.after = after
            beforeDigest = Self.digest([Array(before.utf8), old.map { Array($0.utf8) }])
            afterDigest = Self.digest([Array(after.utf8), new.map { Array($0.utf8) }])
        }

        /// Values that nobody is to read, as they are kept.
        package init(sealedBefore: [[UInt8]?], sealedAfter: [[UInt8]?]) {
            before = nil
            after = nil
            beforeDigest = Self.digest(sealedBefore)
            afterDigest = Self.digest(sealedAfter)
        }

        private static func digest(_ values: [[UInt8]?]) -> [UInt8] {
            var hash = SHA256()
            for value in values {
                // Lengths keep two values apart from one, and an absent one from an empty one.
                hash.update(data: Array("\(value?.count ?? -1) ".utf8))
                hash.update(data: value ?? [])
            }
            return Array(hash.finalize())
        }
    }

    package init(
        named action: some AuditAction, object: String, reason: String?, change: Change?
    ) {
        self.action = action.rawValue
        self.object = object
        self.reason = reason
        self.change = change
    }
}

package struct InsertAudit: Statement {
    package static let sql = """
        INSERT INTO audit (merchant_id, at, actor_kind, actor, role, address, request_id, action,
            object, reason, before, after, app, before_digest, after_digest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """
    private let entry: AuditEntry
    private let merchant: UUIDv7
    private let at: Instant
    private let principal: Principal
    private let address: String
    private let requestId: String

    package init(_ entry: AuditEntry, by context: RequestContext) {
        self.entry = entry
        merchant = context.merchant
        at = context.now
        principal = context.principal
        address = context.clientAddress
        requestId = context.requestId
    }

    /// What a service does by itself, when its time has come.
    package init(
        _ entry: AuditEntry, of merchant: UUIDv7, at: Instant, by service: ServiceName
    ) {
        self.entry = entry
        self.merchant = merchant
        self.at = at
        principal = Principal(kind: .service, merchant: merchant, subject: service.rawValue)
        address = ""
        requestId = ""
    }

    package func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(at)
        parameters.append(principal.kind.rawValue)
        parameters.append(principal.subject)
        parameters.append(principal.role)
        parameters.append(address)
        parameters.append(requestId)
        parameters.append(entry.action)
        parameters.append(entry.object)
        parameters.append(entry.reason)
        parameters.append(entry.change?.before)
        parameters.append(entry.change?.after)
        parameters.append(principal.app)
        parameters.append(entry.change?.beforeDigest)
        parameters.append(entry.change?.afterDigest)
    }
}
