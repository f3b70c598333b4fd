// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PatronV1 {
    /// One deed.
    package struct AuditRow: Sendable, Equatable {
        package var sequence: Int64
        package var at: Instant?
        /// app, member, staff or service.
        package var actorKind: String
        /// Id of the member or staff account, or name of the app or service.
        package var actor: String
        package var role: String
        package var address: String
        /// App or terminal through which it was done.
        package var app: String
        package var requestId: String
        package var action: String
        /// Id of what it was done to.
        package var object: String
        package var reason: String
        /// In words without personal data, or empty.
        package var before: String
        package var after: String
        /// SHA-256 of what stood there before and after, or empty.
        package var beforeDigest: [UInt8]
        package var afterDigest: [UInt8]

        package init() {
            sequence = 0
            at = nil
            actorKind = ""
            actor = ""
            role = ""
            address = ""
            app = ""
            requestId = ""
            action = ""
            object = ""
            reason = ""
            before = ""
            after = ""
            beforeDigest = []
            afterDigest = []
        }

        package init(
            sequence: Int64 = 0,
            at: Instant? = nil,
            actorKind: String = "",
            actor: String = "",
            role: String = "",
            address: String = "",
            app: String = "",
            requestId: String = "",
            action: String = "",
            object: String = "",
            reason: String = "",
            before: String = "",
            after: String = "",
            beforeDigest: [UInt8] = [],
            afterDigest: [UInt8] = []
        ) {
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
    }

    package struct ListAuditRowsRequest: Sendable, Equatable {
        /// Id of what was done to; empty: all.
        package var object: String
        /// Id of who did it; empty: all.
        package var actor: String
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            object = ""
            actor = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            object: String = "",
            actor: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.object = object
            self.actor = actor
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListAuditRowsReply: Sendable, Equatable {
        /// Newest first.
        package var rows: [PatronV1.AuditRow]
        package var nextPageToken: String

        package init() {
            rows = []
            nextPageToken = ""
        }

        package init(
            rows: [PatronV1.AuditRow] = [],
            nextPageToken: String = ""
        ) {
            self.rows = rows
            self.nextPageToken = nextPageToken
        }
    }

    /// The head of a merchant's chain at an instant, signed: whoever keeps it elsewhere can prove later
    /// that nothing before it was changed.
    package struct AuditCheckpoint: Sendable, Equatable {
        package var merchantId: String
        /// How many deeds the chain had.
        package var position: Int64
        package var at: Instant?
        package var hash: [UInt8]
        /// Name of the key, and its Ed25519 signature.
        package var kid: String
        package var signature: [UInt8]
        /// Whose audit it is: member, points or marketing. Empty, as it was before others than member had
        /// one: that of the service that is asked.
        package var service: String

        package init() {
            merchantId = ""
            position = 0
            at = nil
            hash = []
            kid = ""
            signature = []
            service = ""
        }

        package init(
            merchantId: String = "",
            position: Int64 = 0,
            at: Instant? = nil,
            hash: [UInt8] = [],
            kid: String = "",
            signature: [UInt8] = [],
            service: String = ""
        ) {
            self.merchantId = merchantId
            self.position = position
            self.at = at
            self.hash = hash
            self.kid = kid
            self.signature = signature
            self.service = service
        }
    }

    package struct ListAuditCheckpointsRequest: Sendable, Equatable {
        /// Those behind this instant; absent: all.
        package var after: Instant?

        package init() {
            after = nil
        }

        package init(
            after: Instant? = nil
        ) {
            self.after = after
        }
    }

    package struct VerifyAuditRequest: Sendable, Equatable {
        /// Empty: all merchants.
        package var merchantId: String
        /// Kept elsewhere, at most 1 000: the chain must have run through them.
        package var known: [PatronV1.AuditCheckpoint]

        package init() {
            merchantId = ""
            known = []
        }

        package init(
            merchantId: String = "",
            known: [PatronV1.AuditCheckpoint] = []
        ) {
            self.merchantId = merchantId
            self.known = known
        }
    }
}
