import Postgres
import Primitives
import ServiceKit

/// Who did what to whom; written in the transaction of the deed and never changed.
struct AuditEntry: Sendable {
    enum Action: String, Sendable {
        case memberRegistered = "member.registered"
        case memberLoggedIn = "member.logged_in"
        case memberBlocksSet = "member.blocks_set"
        case identityBound = "member.identity_bound"
        case identityUnbound = "member.identity_unbound"
        case memberPasswordSet = "member.password_set"
        case memberLogInFailed = "member.log_in_failed"
        case memberPhoneChanged = "member.phone_changed"
        case memberCardFrozen = "member.card_frozen"
        case memberCardReissued = "member.card_reissued"
        case staffIdentityBound = "staff.identity_bound"
        case sceneCreated = "scene.created"
        case sceneDisabled = "scene.disabled"
        case refreshFamilyRevoked = "member.refresh_family_revoked"
        case staffLoggedIn = "staff.logged_in"
        case staffLogInFailed = "staff.log_in_failed"
    }

    let action: Action
    /// Id of what it was done to.
    let object: String
    let reason: String?
    /// What it changed, in words without personal data; nil for a deed that changes no value.
    let change: Change?

    struct Change: Sendable {
        let before: String
        let after: String
    }

    init(_ action: Action, object: String, reason: String? = nil, change: Change? = nil) {
        self.action = action
        self.object = object
        self.reason = reason
        self.change = change
    }
}

struct InsertAudit: Statement {
    static let sql = """
        INSERT INTO audit (merchant_id, at, actor_kind, actor, role, address, request_id, action,
            object, reason, before, after)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """
    let entry: AuditEntry
    let context: RequestContext

    init(_ entry: AuditEntry, by context: RequestContext) {
        self.entry = entry
        self.context = context
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(context.merchant)
        parameters.append(context.now)
        parameters.append(context.principal.kind.rawValue)
        parameters.append(context.principal.subject)
        parameters.append(context.principal.role)
        parameters.append(context.clientAddress)
        parameters.append(context.requestId)
        parameters.append(entry.action.rawValue)
        parameters.append(entry.object)
        parameters.append(entry.reason)
        parameters.append(entry.change?.before)
        parameters.append(entry.change?.after)
    }
}
