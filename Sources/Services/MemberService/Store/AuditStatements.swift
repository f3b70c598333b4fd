import Crypto
import Postgres
import Primitives
import ServiceKit

/// Who did what to whom; written in the transaction of the deed and never changed.
struct AuditEntry: Sendable {
    enum Action: String, Sendable {
        case memberRegistered = "member.registered"
        case membersImported = "member.imported"
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
        case memberProfileChanged = "member.profile_changed"
        case memberTagged = "member.tagged"
        case duplicateDismissed = "member.duplicate_dismissed"
        case membersMerged = "member.merged"
        case mergeReversed = "member.merge_reversed"
        case attributeDefined = "attribute.defined"
        case labelDefined = "label.defined"
        case groupChanged = "group.changed"
        case lifePlanDefined = "life_plan.defined"
        case sourceTermsDefined = "source.terms_defined"
        case sourceCostEntered = "source.cost_entered"
        case memberRevealed = "member.revealed"
        case memberLeaving = "member.leaving"
        case memberStays = "member.stays"
        case memberDeregistered = "member.deregistered"
        case memberExportRequested = "member.export_requested"
        case memberExported = "member.exported"
        case fileKept = "file.kept"
        case themeChanged = "theme.changed"
        case memberAppealed = "member.appealed"
        case abuseCaseOpened = "abuse.case_opened"
        case abuseCaseHeld = "abuse.case_held"
        case abuseCaseDecided = "abuse.case_decided"
        case abuseSettingsChanged = "abuse.settings_changed"
        case consentTextPublished = "consent.text_published"
        case levelGranted = "member.level_granted"
        case levelGrantEnded = "member.level_grant_ended"
        case levelApplicationDecided = "member.level_application_decided"
        case benefitUseReversed = "benefit.use_reversed"
        case wishAnswered = "wish.answered"
        case wishClosed = "wish.closed"
        case levelSchemeDrafted = "level_scheme.drafted"
        case levelSchemePublished = "level_scheme.published"
        case levelSchemeArchived = "level_scheme.archived"
        case refreshFamilyRevoked = "member.refresh_family_revoked"
        case staffLoggedIn = "staff.logged_in"
        case staffLogInFailed = "staff.log_in_failed"
        case staffCreated = "staff.created"
        case staffAccessSet = "staff.access_set"
        case staffDisabled = "staff.disabled"
        case staffEnabled = "staff.enabled"
        case staffPasswordReset = "staff.password_reset"
        case staffPasswordChanged = "staff.password_changed"
        case staffTotpEnrolled = "staff.totp_enrolled"
        case staffTotpReset = "staff.totp_reset"
        case staffRecoveryCodeUsed = "staff.recovery_code_used"
        case sessionEnded = "session.ended"
        case staffPasswordRehashed = "staff.password_rehashed"
        case memberLookedUp = "member.looked_up"
        case loggedOutEverywhere = "subject.logged_out_everywhere"
        case appCreated = "app.created"
        case appDisabled = "app.disabled"
        case appEnabled = "app.enabled"
        case appKeyAdded = "app.key_added"
        case appKeyRetired = "app.key_retired"
        case unitCreated = "unit.created"
        case unitRenamed = "unit.renamed"
        case unitMoved = "unit.moved"
        case unitClosed = "unit.closed"
    }

    let action: Action
    /// Id of what it was done to.
    let object: String
    let reason: String?
    /// What it changed, in words without personal data; nil for a deed that changes no value.
    let change: Change?

    struct Change: Sendable {
        /// Nil where it cannot be told without personal data: then the digests alone stand for it.
        let before: String?
        let after: String?
        let beforeDigest: [UInt8]
        let afterDigest: [UInt8]

        init(before: String, after: String) {
            self.before = before
            self.after = after
            beforeDigest = Self.digest([Array(before.utf8)])
            afterDigest = Self.digest([Array(after.utf8)])
        }

        /// Personal data as it is kept, so encrypted: a digest of it tells nobody what it was.
        init(sealedBefore: SealedPersonalData, sealedAfter: SealedPersonalData) {
            before = nil
            after = nil
            beforeDigest = Self.digest(sealedBefore.values)
            afterDigest = Self.digest(sealedAfter.values)
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
            object, reason, before, after, app, before_digest, after_digest)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
        """
    private let entry: AuditEntry
    private let merchant: UUIDv7
    private let at: Instant
    private let principal: Principal
    private let address: String
    private let requestId: String

    init(_ entry: AuditEntry, by context: RequestContext) {
        self.entry = entry
        merchant = context.merchant
        at = context.now
        principal = context.principal
        address = context.clientAddress
        requestId = context.requestId
    }

    /// What the service does by itself, when its time has come.
    init(_ entry: AuditEntry, of merchant: UUIDv7, at: Instant) {
        self.entry = entry
        self.merchant = merchant
        self.at = at
        principal = Principal(
            kind: .service, merchant: merchant, subject: ServiceName.member.rawValue)
        address = ""
        requestId = ""
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(at)
        parameters.append(principal.kind.rawValue)
        parameters.append(principal.subject)
        parameters.append(principal.role)
        parameters.append(address)
        parameters.append(requestId)
        parameters.append(entry.action.rawValue)
        parameters.append(entry.object)
        parameters.append(entry.reason)
        parameters.append(entry.change?.before)
        parameters.append(entry.change?.after)
        parameters.append(principal.app)
        parameters.append(entry.change?.beforeDigest)
        parameters.append(entry.change?.afterDigest)
    }
}
