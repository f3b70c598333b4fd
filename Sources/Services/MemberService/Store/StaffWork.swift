import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// One change of a staff account, under the lock of the merchant, which the tree of units has, too.
struct StaffWork: Sendable {
    /// Until when a one-time password is good.
    static let oneTimeSeconds: Int64 = 24 * 3_600

    enum Change: Sendable {
        case create(account: String, StaffGrant.Access, passwordHash: String)
        case setAccess(StaffGrant.Access, StaffReason)
        case setDisabled(Bool, StaffReason)
        case resetPassword(hash: String, StaffReason)
        case resetTotp(StaffReason)
    }

    let context: RequestContext
    let granter: StaffGrant.Granter
    let staff: UUIDv7
    let change: Change

    func run(in transaction: inout Transaction) throws -> Result<StaffAccountRow, Refusal> {
        let merchant = context.merchant
        let (units, accounts) = try transaction.pipeline { pipeline in
            _ = pipeline.add(LockAggregates([merchant]))
            return (
                pipeline.add(ReadUnits(merchant: merchant)),
                pipeline.add(ReadStaffAccount(merchant: merchant, staff: staff))
            )
        }
        let tree = UnitTree(merchant: merchant, try units.rows.map(\.unit))
        if let wanted,
            let refusal = StaffGrant.refusal(
                ofGranting: wanted, by: granter, in: tree, of: merchant)
        {
            return .failure(Refusal(of: refusal))
        }
        if case .create(let account, let access, let hash) = change {
            return try create(account, access, hash, in: &transaction)
        }
        guard let before = try accounts.rows.first,
            granter.reaches(before.access.places, in: tree)
        else { return .failure(Refusal(.staffNotFound)) }
        if let refusal = StaffGrant.refusal(
            ofChanging: staff, having: before.access, by: granter)
        {
            return .failure(Refusal(of: refusal))
        }
        return .success(try write(over: before, in: &transaction))
    }

    private var wanted: StaffGrant.Access? {
        switch change {
        case .create(_, let access, _), .setAccess(let access, _): access
        case .setDisabled, .resetPassword, .resetTotp: nil
        }
    }

    private func create(
        _ account: String, _ access: StaffGrant.Access, _ hash: String,
        in transaction: inout Transaction
    ) throws -> Result<StaffAccountRow, Refusal> {
        let row = StaffAccountRow(
            id: staff, account: account, access: access,
            oneTimeUntil: context.now.adding(seconds: Self.oneTimeSeconds))
        let inserted = try transaction.run(
            InsertStaffAccount(merchant: context.merchant, row: row, passwordHash: hash))
        guard !inserted.isEmpty else { return .failure(Refusal(.accountTaken)) }
        try transaction.run(
            InsertAudit(
                AuditEntry(
                    .staffCreated, object: staff.description,
                    change: AuditEntry.Change(before: "NONE", after: Self.words(row))),
                by: context))
        return .success(row)
    }

    private func write(
        over before: StaffAccountRow, in transaction: inout Transaction
    ) throws -> StaffAccountRow {
        var row = before
        var hash: String?
        let action: MemberDeed
        let reason: StaffReason?
        switch change {
        case .create: preconditionFailure("a new account is written over none")
        case .setAccess(let access, let why):
            row.access = access
            (action, reason) = (.staffAccessSet, why)
        case .setDisabled(let disabled, let why):
            row.isDisabled = disabled
            (action, reason) = (disabled ? .staffDisabled : .staffEnabled, why)
        case .resetPassword(let new, let why):
            hash = new
            row.oneTimeUntil = context.now.adding(seconds: Self.oneTimeSeconds)
            // Whoever had the account may have bound one of her own, which needs no password.
            try transaction.run(
                DeleteStaffIdentities(merchant: context.merchant, staff: staff))
            (action, reason) = (.staffPasswordReset, why)
        case .resetTotp(let why):
            try transaction.pipeline { pipeline in
                _ = pipeline.add(DeleteRecoveryCodes(merchant: context.merchant, staff: staff))
                _ = pipeline.add(DeleteTotp(merchant: context.merchant, staff: staff))
            }
            (action, reason) = (.staffTotpReset, why)
        }
        // Whatever has changed: tokens of before are no longer good.
        try transaction.pipeline { pipeline in
            _ = pipeline.add(
                UpdateStaffAccount(merchant: context.merchant, row: row, passwordHash: hash))
            _ = pipeline.add(
                InsertAudit(
                    AuditEntry(
                        action, object: staff.description, reason: reason?.text,
                        change: AuditEntry.Change(
                            before: Self.words(before), after: Self.words(row))), by: context))
        }
        return row
    }

    private static func words(_ row: StaffAccountRow) -> String {
        let units = row.units.map(\.description).joined(separator: " ")
        return "\(row.access.role.rawValue) at \(units)" + (row.isDisabled ? ", disabled" : "")
    }
}

extension StaffGrant.Granter {
    init(_ context: RequestContext) throws(Refusal) {
        guard let role = context.principal.role.flatMap({ StaffRole(rawValue: $0) }) else {
            throw Refusal(.permissionDenied)
        }
        let stores: Set<UUIDv7>? =
            switch try context.reach() {
            case .merchant: nil
            case .stores(let stores): Set(stores)
            case .served, .own: []
            }
        self.init(id: UUIDv7(context.principal.subject), role: role, stores: stores)
    }

    /// Whether an account with these places is there for the granter.
    func reaches(_ places: Set<UUIDv7>, in tree: UnitTree) -> Bool {
        guard let stores else { return true }
        return !places.isEmpty && places.isSubset(of: tree.units(within: stores))
    }
}
