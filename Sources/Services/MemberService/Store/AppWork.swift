import Messages
import Postgres
import Primitives
import ServiceKit

/// One change of a merchant's apps, under the lock of the merchant.
struct AppWork: Sendable {
    static let mostApps = 100
    static let slots: [Int16] = [1, 2]

    enum Change: Sendable {
        case create(AppRow)
        case setDisabled(app: String, Bool)
        case addKey(app: String, kid: String, Material)
        case retireKey(app: String, kid: String)
    }

    /// A sealed secret, or a public key.
    enum Material: Sendable {
        case secret(sealed: [UInt8])
        case publicKey([UInt8])
    }

    let context: RequestContext
    let change: Change

    /// The app as it is now.
    func run(in transaction: inout Transaction) throws -> Result<MemberV1.AppInfo, Refusal> {
        let merchant = context.merchant
        let (apps, keys) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return (
                pipeline.add(ListApps(merchant: merchant)),
                pipeline.add(ListAppKeys(merchant: merchant))
            )
        }
        let (all, allKeys) = (try apps.rows, try keys.rows)
        if case .create(let row) = change {
            return try create(row, among: all.count, in: &transaction)
        }
        guard var row = all.first(where: { $0.app == app }) else {
            return .failure(Refusal(.unknownApp))
        }
        var own = allKeys.filter { $0.app == app }
        switch change {
        case .create: break
        case .setDisabled(_, let isDisabled):
            row.isDisabled = isDisabled
            try transaction.run(
                SetAppDisabled(merchant: merchant, app: app, isDisabled: isDisabled))
            try audit(isDisabled ? .appDisabled : .appEnabled, app, in: &transaction)
        case .addKey(_, let kid, let material):
            guard let slot = Self.slots.first(where: { slot in !own.contains { $0.slot == slot } })
            else { return .failure(Refusal(.appKeyLimitReached)) }
            own.append(try add(kid, material, in: slot, in: &transaction))
        case .retireKey(_, let kid):
            guard own.contains(where: { $0.kid == kid }) else {
                return .failure(Refusal(.appKeyNotFound))
            }
            own.removeAll { $0.kid == kid }
            try transaction.run(DeleteAppKey(app: app, kid: kid))
            try audit(.appKeyRetired, "\(app) \(kid)", in: &transaction)
        }
        return .success(MemberV1.AppInfo(row, own))
    }

    private var app: String {
        switch change {
        case .create(let row): row.app
        case .setDisabled(let app, _), .addKey(let app, _, _), .retireKey(let app, _): app
        }
    }

    private func create(
        _ row: AppRow, among count: Int, in transaction: inout Transaction
    ) throws -> Result<MemberV1.AppInfo, Refusal> {
        guard count < Self.mostApps else {
            return .failure(Refusal(.appLimitReached, facts: ["limit": "\(Self.mostApps)"]))
        }
        let inserted = try transaction.run(InsertApp(merchant: context.merchant, row: row))
        guard !inserted.isEmpty else { return .failure(Refusal(.appTaken)) }
        try audit(.appCreated, row.app, in: &transaction)
        return .success(MemberV1.AppInfo(row, []))
    }

    private func add(
        _ kid: String, _ material: Material, in slot: Int16, in transaction: inout Transaction
    ) throws -> ListAppKeys.Row {
        let (secret, publicKey): ([UInt8]?, [UInt8]?) =
            switch material {
            case .secret(let sealed): (sealed, nil)
            case .publicKey(let key): (nil, key)
            }
        try transaction.run(
            InsertAppKey(
                app: app, slot: slot, kid: kid, secret: secret, publicKey: publicKey,
                at: context.now))
        try audit(.appKeyAdded, "\(app) \(kid)", in: &transaction)
        return ListAppKeys.Row(
            app: app, slot: slot, kid: kid, isPublic: publicKey != nil, createdAt: context.now)
    }

    private func audit(
        _ action: MemberDeed, _ object: String, in transaction: inout Transaction
    ) throws {
        try transaction.run(InsertAudit(AuditEntry(action, object: object), by: context))
    }
}

extension MemberV1.AppInfo {
    init(_ row: AppRow, _ keys: [ListAppKeys.Row]) {
        self.init(
            app: row.app, kind: MemberV1.AppKind(row.kind), tier: row.tier,
            disabled: row.isDisabled, keys: keys.map(MemberV1.AppKeyInfo.init))
    }
}

extension MemberV1.AppKeyInfo {
    init(_ row: ListAppKeys.Row) {
        self.init(
            kid: row.kid, kind: row.isPublic ? .keyEd25519 : .keyHmac, createdAt: row.createdAt)
    }
}
