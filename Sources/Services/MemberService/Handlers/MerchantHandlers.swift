import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Merchants`.
struct MerchantHandlers: MemberV1.Merchants.Handlers {
    /// Whose calls they are: the operator's tool, by its name.
    private static let tool = "patron"

    let parts: MemberParts
    let passwords: Passwords
    let secrets: AppSecrets

    func create(
        _ request: MemberV1.CreateMerchantRequest, _ call: CallContext
    ) async throws -> MemberV1.CreateMerchantReply {
        let context = try operatorContext(call, of: parts.identifiers.next())
        let merchant = try MerchantRow(request, id: context.merchant)
        let units = try units(request)
        let account = try StaffHandlers.account(request.ownerAccount, field: "ownerAccount")
        let app = try AppsHandlers.name(request.app)
        // Nobody waits for a hash that nobody needs.
        if let known = try await find(FindMerchantRow(code: request.code), context) {
            return .init(merchant: MemberV1.Merchant(known), existed: true)
        }
        let password = OneTimePassword.make()
        let hash = try await passwords.hash(password.text)
        let (secret, key) = try newKey(of: app, context)
        let creation = MerchantCreation(
            context: context, merchant: merchant, units: units, owner: parts.identifiers.next(),
            account: account, passwordHash: hash, key: key)
        let outcome = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try creation.run(in: &transaction)
        }
        switch outcome {
        case .existed(let known):
            return .init(merchant: MemberV1.Merchant(known), existed: true)
        case .made(let owner):
            func id(_ kind: UnitKind) -> String {
                units.first { $0.kind == kind }?.id.description ?? ""
            }
            return .init(
                merchant: MemberV1.Merchant(merchant), brandId: id(.brand), areaId: id(.area),
                storeId: id(.store),
                credentials: MemberV1.OwnerCredentials(owner, password, key, secret))
        }
    }

    func restoreOwner(
        _ request: MemberV1.RestoreOwnerRequest, _ call: CallContext
    ) async throws -> MemberV1.RestoreOwnerReply {
        let asking = try operatorContext(call, of: Principal.noMerchant)
        let reason = try StaffHandlers.reason(request.reason)
        guard
            let merchant = try await find(
                FindMerchantRow(codeOrId: request.merchant), asking)
        else { throw Refusal(.merchantNotFound) }
        let context = try operatorContext(call, of: merchant.id)
        let password = OneTimePassword.make()
        let hash = try await passwords.hash(password.text)
        let made = try request.app.isEmpty ? nil : newKey(of: request.app, context)
        let restoration = OwnerRestoration(
            context: context, account: request.account, passwordHash: hash,
            resetsTotp: request.resetTotp, key: made?.key, reason: reason)
        let owner = try await parts.pool.transaction(
            settings: [.merchant(merchant.id)], deadline: context.deadline
        ) { transaction in
            try restoration.run(in: &transaction)
        }
        return .init(
            merchant: MemberV1.Merchant(merchant),
            credentials: MemberV1.OwnerCredentials(owner, password, made?.key, made?.secret ?? []))
    }

    // MARK: Parts

    /// The call in the name of a merchant, which the operator's tool names in the request alone.
    private func operatorContext(
        _ call: CallContext, of merchant: UUIDv7
    ) throws -> RequestContext {
        let caller = try RequestContext(call, clock: parts.clock).principal
        guard caller.kind == .service, caller.subject == Self.tool else {
            throw Refusal(.permissionDenied)
        }
        return RequestContext(
            call,
            as: Principal(kind: .service, merchant: merchant, subject: caller.subject),
            clock: parts.clock)
    }

    private func find(
        _ statement: FindMerchantRow, _ context: RequestContext
    ) async throws -> MerchantRow? {
        try await parts.pool.query(statement, settings: [], deadline: context.deadline).first
    }

    private func newKey(
        of app: String, _ context: RequestContext
    ) throws -> (secret: [UInt8], key: NewAppKey) {
        let kid = parts.identifiers.next().description
        let (secret, sealed) = try secrets.make(app: app, kid: kid, merchant: context.merchant)
        return (secret, NewAppKey(app: app, kid: kid, sealed: sealed))
    }

    /// The store at the end, in what it lies in.
    private func units(
        _ request: MemberV1.CreateMerchantRequest
    ) throws(Refusal) -> [MerchantCreation.Unit] {
        let named: [(UnitKind, field: String, name: String)] = [
            (.brand, "brand", request.brand), (.area, "area", request.area),
            (.store, "store", request.store),
        ]
        var units: [MerchantCreation.Unit] = []
        for (kind, field, name) in named where kind == .store || !name.isEmpty {
            units.append(
                MerchantCreation.Unit(
                    id: parts.identifiers.next(), kind: kind,
                    name: try UnitsHandlers.name(name, field: field)))
        }
        return units
    }
}

extension MerchantRow {
    fileprivate init(
        _ request: MemberV1.CreateMerchantRequest, id: UUIDv7
    ) throws(Refusal) {
        let name = request.name ?? PatronV1.Text()
        guard let currency = Currency(request.currency) else {
            throw .invalid("currency", "is not three letters A to Z")
        }
        self.init(
            id: id, code: try AppsHandlers.name(request.code, field: "code"),
            name: BilingualText(
                zh: try UnitsHandlers.name(name.zh, field: "name.zh"),
                en: try UnitsHandlers.name(name.en, field: "name.en")),
            clock: try UnitsHandlers.clock(
                request.timeZone, cutoffMinutes: request.cutoffMinutes),
            currency: currency, isSandbox: request.sandbox)
    }
}

extension MemberV1.Merchant {
    fileprivate init(_ row: MerchantRow) {
        self.init(
            id: row.id.description, code: row.code ?? "", name: PatronV1.Text(row.name),
            timeZone: row.clock.timeZone, cutoffMinutes: Int32(row.clock.cutoffMinutes),
            currency: row.currency.code, sandbox: row.isSandbox)
    }
}

extension MemberV1.OwnerCredentials {
    fileprivate init(
        _ owner: StaffAccountRow, _ password: OneTimePassword, _ key: NewAppKey?,
        _ secret: [UInt8]
    ) {
        self.init(
            staffId: owner.id.description, account: owner.account,
            oneTimePassword: password.text, oneTimeUntil: owner.oneTimeUntil,
            app: key?.app ?? "", kid: key?.kid ?? "", secret: secret)
    }
}
