import Postgres
import Primitives
import ServiceKit

/// What member-service writes down.
enum MemberDeed: String, AuditAction {
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
    case merchantCreated = "merchant.created"
    case unitCreated = "unit.created"
    case unitRenamed = "unit.renamed"
    case unitMoved = "unit.moved"
    case unitClosed = "unit.closed"
}

extension AuditEntry {
    init(
        _ action: MemberDeed, object: String, reason: String? = nil, change: Change? = nil
    ) {
        self.init(named: action, object: object, reason: reason, change: change)
    }
}

extension AuditEntry.Change {
    /// Personal data as it is kept, so encrypted: a digest of it tells nobody what it was.
    init(sealedBefore: SealedPersonalData, sealedAfter: SealedPersonalData) {
        self.init(sealedBefore: sealedBefore.values, sealedAfter: sealedAfter.values)
    }
}

extension InsertAudit {
    /// What the service does by itself, when its time has come.
    init(_ entry: AuditEntry, of merchant: UUIDv7, at: Instant) {
        self.init(entry, of: merchant, at: at, by: .member)
    }
}

/// Every merchant.
struct ReadMerchantIds: Statement {
    static let sql = "SELECT merchant_id FROM merchants ORDER BY merchant_id"

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}
