import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// A merchant as the operator sees it.
struct MerchantRow: Sendable {
    let id: UUIDv7
    /// Nil for one from before there were codes.
    let code: String?
    let name: BilingualText
    let clock: UnitRow.StoreClock
    let currency: Currency
    let isSandbox: Bool
}

/// By code or by id.
struct FindMerchantRow: Statement {
    static let sql = """
        SELECT merchant_id, code, name, coalesce(name_en, ''), time_zone, cutoff_minutes, currency,
            sandbox
        FROM merchants WHERE code = $1 OR merchant_id = $2
        """
    let code: String?
    let id: UUIDv7?

    init(code: String) {
        self.code = code
        id = nil
    }

    init(codeOrId text: String) {
        id = UUIDv7(text)
        code = id == nil ? text : nil
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(code)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> MerchantRow {
        let id: UUIDv7 = try row.next()
        let code = try row.next(String?.self)
        let name = BilingualText(zh: try row.next(), en: try row.next())
        let clock = UnitRow.StoreClock(timeZone: try row.next(), cutoffMinutes: try row.next())
        let letters: String = try row.next()
        guard let currency = Currency(letters) else {
            throw MalformedRow(problem: "currency \(letters)")
        }
        return MerchantRow(
            id: id, code: code, name: name, clock: clock, currency: currency,
            isSandbox: try row.next())
    }
}

/// Takes the lowest six digits that no merchant's cards begin with; the caller holds the lock under
/// which merchants are made.
struct InsertMerchant: Statement {
    static let sql = """
        INSERT INTO merchants (merchant_id, code, name, name_en, time_zone, cutoff_minutes,
            currency, sandbox, card_prefix)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, prefix::text
        FROM generate_series(628800, 999999) AS prefix
        WHERE NOT EXISTS (SELECT FROM merchants m WHERE m.card_prefix = prefix::text)
        ORDER BY prefix LIMIT 1
        RETURNING merchant_id
        """
    let row: MerchantRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.id)
        parameters.append(row.code)
        parameters.append(row.name.zh)
        parameters.append(row.name.en)
        parameters.append(row.clock.timeZone)
        parameters.append(row.clock.cutoffMinutes)
        parameters.append(row.currency.code)
        parameters.append(row.isSandbox)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// A key that an app gets.
struct NewAppKey: Sendable {
    let app: String
    let kid: String
    let sealed: [UInt8]
}

/// Makes a merchant with what its owner needs to do the rest by herself: base level, units, owner
/// and app, in one transaction. Each part is made as staff makes it, with its row in the audit.
struct MerchantCreation: Sendable {
    /// Lies in the one before it, the first in the merchant.
    struct Unit: Sendable {
        let id: UUIDv7
        let kind: UnitKind
        let name: String
    }

    enum Outcome: Sendable {
        case made(owner: StaffAccountRow)
        /// There is one of the code; nothing was changed.
        case existed(MerchantRow)
    }

    /// Of the operator's call, in the name of the merchant to be.
    let context: RequestContext
    let merchant: MerchantRow
    let units: [Unit]
    let owner: UUIDv7
    let account: String
    let passwordHash: String
    let key: NewAppKey

    func run(in transaction: inout Transaction) throws -> Outcome {
        // One after the other: a second call for a code finds what the first has made.
        let known = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([Principal.noMerchant]))
            return pipeline.add(FindMerchantRow(code: merchant.code ?? ""))
        }
        if let row = try known.rows.first { return .existed(row) }
        let inserted = try transaction.pipeline { pipeline in
            let inserted = pipeline.add(InsertMerchant(row: merchant))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        .merchantCreated, object: merchant.id.description,
                        change: AuditEntry.Change(before: "NONE", after: words)), by: context))
            return inserted
        }
        guard try !inserted.rows.isEmpty else {
            throw MalformedRow(problem: "no prefix is left for cards of a merchant")
        }
        try LevelSchemeWork(context: context, currency: merchant.currency).found(in: &transaction)
        try makeUnits(in: &transaction)
        let staff = StaffWork(
            context: context, granter: .operator, staff: owner,
            change: .create(
                account: account,
                StaffGrant.Access(role: .owner, places: [merchant.id]),
                passwordHash: passwordHash))
        let row = try staff.run(in: &transaction).get()
        for change in [
            AppWork.Change.create(
                AppRow(
                    app: key.app, kind: Principal.AppKind.console.rawValue, tier: "standard",
                    isDisabled: false)),
            .addKey(app: key.app, kid: key.kid, .secret(sealed: key.sealed)),
        ] {
            _ = try AppWork(context: context, change: change).run(in: &transaction).get()
        }
        return .made(owner: row)
    }

    private func makeUnits(in transaction: inout Transaction) throws {
        var parent = merchant.id
        for unit in units {
            let work = UnitWork(
                context: context,
                change: .create(
                    unit.id, unit.kind, name: unit.name, parent: parent,
                    unit.kind == .store ? merchant.clock : nil))
            if case .refused(let refusal) = try work.run(in: &transaction) { throw refusal }
            parent = unit.id
        }
    }

    private var words: String {
        "\(merchant.code ?? ""), \(merchant.currency.code), \(merchant.clock.timeZone), "
            + "day from minute \(merchant.clock.cutoffMinutes)"
            + (merchant.isSandbox ? ", sandbox" : "")
    }
}

/// Lets an owner in again, in the name of the operator.
struct OwnerRestoration: Sendable {
    let context: RequestContext
    let account: String
    let passwordHash: String
    let resetsTotp: Bool
    /// Nil where no app gets one.
    let key: NewAppKey?
    let reason: StaffReason

    func run(in transaction: inout Transaction) throws -> StaffAccountRow {
        let found = try transaction.run(
            FindStaff(merchant: context.merchant, account: account)
        ).first
        // Any other account is an owner's to let in.
        guard let found, found.role == StaffRole.owner.rawValue else {
            throw Refusal(.staffNotFound)
        }
        var owner = try change(found.id, .resetPassword(hash: passwordHash, reason), &transaction)
        if resetsTotp { owner = try change(found.id, .resetTotp(reason), &transaction) }
        if let key {
            let work = AppWork(
                context: context,
                change: .addKey(app: key.app, kid: key.kid, .secret(sealed: key.sealed)))
            _ = try work.run(in: &transaction).get()
        }
        return owner
    }

    private func change(
        _ staff: UUIDv7, _ change: StaffWork.Change, _ transaction: inout Transaction
    ) throws -> StaffAccountRow {
        try StaffWork(context: context, granter: .operator, staff: staff, change: change)
            .run(in: &transaction).get()
    }
}

extension StaffGrant.Granter {
    /// Who runs the installation grants what an owner does, and is no account.
    fileprivate static let `operator` = StaffGrant.Granter(id: nil, role: .owner, stores: nil)
}
