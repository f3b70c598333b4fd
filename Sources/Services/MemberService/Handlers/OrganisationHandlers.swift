import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Organisation`.
struct OrganisationHandlers: MemberV1.Organisation.Handlers {
    let parts: MemberParts
    let staff: StaffLogIn

    func issueStaffToken(
        _ request: MemberV1.IssueStaffTokenRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueStaffTokenReply {
        try await staff.logIn(request, try RequestContext(call, clock: parts.clock))
    }

    func getApp(_ request: MemberV1.GetAppRequest, _ call: CallContext) async throws -> MemberV1.App
    {
        // Secrets are for whom verifies signatures; no other service may ask for them.
        let caller = try RequestContext(call, clock: parts.clock).principal
        guard caller.subject == ServiceName.gateway.rawValue else {
            throw Refusal(.permissionDenied)
        }
        let (apps, keys) = try await parts.pool.query(
            FindApp(app: request.app), ReadAppKeys(app: request.app), settings: [],
            deadline: call.deadline)
        guard let app = apps.first else { throw Refusal(.unknownApp) }
        let secrets = try AppSecrets(encryption: parts.keys.encryption)
        return MemberV1.App(
            app: request.app, kind: MemberV1.AppKind(app.kind),
            merchantId: app.merchant.description, tier: app.tier, disabled: app.isDisabled,
            keys: try keys.map { try Self.opened($0, of: request.app, app.merchant, secrets) },
            sandbox: app.isSandbox)
    }

    /// A key as the gateway verifies by it. While the key service is away a secret may not open:
    /// the app is answered all the same, since its tokens and its other keys need none.
    private static func opened(
        _ key: ReadAppKeys.Row, of app: String, _ merchant: UUIDv7, _ secrets: AppSecrets
    ) throws -> MemberV1.AppKey {
        var shown = MemberV1.AppKey(kid: key.kid, publicKey: key.publicKey ?? [])
        guard let sealed = key.secret else { return shown }
        do {
            shown.secret = try secrets.open(sealed, app: app, kid: key.kid, merchant: merchant)
        } catch let refusal as Refusal where refusal.key == .unavailable {
            shown.unavailable = true
        }
        return shown
    }

    func getVerificationKeys(
        _ request: MemberV1.GetVerificationKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetVerificationKeysReply {
        MemberV1.GetVerificationKeysReply(
            issuer: parts.tokens.issuer,
            keys: try parts.tokens.keys.verifying(at: parts.clock.now()).map {
                MemberV1.VerificationKey(
                    kid: $0.kid, publicKey: Array($0.key.publicKey.rawRepresentation))
            })
    }

    func getEpoch(
        _ request: MemberV1.GetEpochRequest, _ call: CallContext
    ) async throws -> MemberV1.GetEpochReply {
        let context = try RequestContext(call, clock: parts.clock)
        guard let subject = UUIDv7(request.subject) else { throw Refusal(.subjectNotFound) }
        let (epochs, stores) = try await parts.pool.query(
            FindEpoch(merchant: context.merchant, subject: subject),
            ReadStoresOfStaff(merchant: context.merchant, staff: subject),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = epochs.first else { throw Refusal(.subjectNotFound) }
        return MemberV1.GetEpochReply(
            epoch: row.epoch, disabled: row.isDisabled,
            storeIds: row.isEverywhere ? [] : stores.map(\.description),
            wholeMerchant: row.isEverywhere)
    }

    func listStores(
        _ request: MemberV1.ListStoresRequest, _ call: CallContext
    ) async throws -> MemberV1.ListStoresReply {
        let context = try RequestContext(call, clock: parts.clock)
        let (merchants, stores, holders) = try await parts.pool.query(
            FindMerchant(merchant: context.merchant), ReadStores(merchant: context.merchant),
            ReadStoreHolders(merchant: context.merchant),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let merchant = merchants.first else { throw Refusal(.merchantNotFound) }
        return MemberV1.ListStoresReply(
            stores: stores, timeZone: merchant.timeZone,
            cutoffMinutes: Int32(merchant.clock.cutoffMinutes), currency: merchant.currency.code,
            holders: holders)
    }
}

extension MemberV1.AppKind {
    init(_ name: String) {
        switch name {
        case "MINI_PROGRAM": self = .appMiniProgram
        case "POS": self = .appPos
        case "CONSOLE": self = .appConsole
        default: self = .unspecified
        }
    }
}
