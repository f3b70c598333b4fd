import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.Staff`.
struct StaffHandlers: MemberV1.Staff.Handlers {
    private static let list = "member.staff"
    let parts: MemberParts
    let passwords: Passwords

    func create(
        _ request: MemberV1.CreateStaffRequest, _ call: CallContext
    ) async throws -> MemberV1.StaffPasswordReply {
        let context = try RequestContext(call, clock: parts.clock)
        let account = try Self.account(request.account)
        let access = try Self.access(request.role, request.unitIds)
        let password = OneTimePassword.make()
        let hash = try await passwords.hash(password.text)
        return try await give(
            password, to: parts.identifiers.next(), context,
            .create(account: account, access, passwordHash: hash))
    }

    func setAccess(
        _ request: MemberV1.SetStaffAccessRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeStaffReply {
        let context = try RequestContext(call, clock: parts.clock)
        let access = try Self.access(request.role, request.unitIds)
        return try await change(
            try Self.staff(request.id), context,
            .setAccess(access, try Self.reason(request.reason)))
    }

    func disable(
        _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeStaffReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await change(
            try Self.staff(request.id), context,
            .setDisabled(true, try Self.reason(request.reason)))
    }

    func enable(
        _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeStaffReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await change(
            try Self.staff(request.id), context,
            .setDisabled(false, try Self.reason(request.reason)))
    }

    func resetPassword(
        _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
    ) async throws -> MemberV1.StaffPasswordReply {
        let context = try RequestContext(call, clock: parts.clock)
        let staff = try Self.staff(request.id)
        let reason = try Self.reason(request.reason)
        let password = OneTimePassword.make()
        let hash = try await passwords.hash(password.text)
        return try await give(
            password, to: staff, context, .resetPassword(hash: hash, reason))
    }

    func resetTotp(
        _ request: MemberV1.ChangeStaffRequest, _ call: CallContext
    ) async throws -> MemberV1.ChangeStaffReply {
        let context = try RequestContext(call, clock: parts.clock)
        return try await change(
            try Self.staff(request.id), context, .resetTotp(try Self.reason(request.reason)))
    }

    func get(
        _ request: MemberV1.GetStaffRequest, _ call: CallContext
    ) async throws -> MemberV1.StaffAccount {
        let context = try RequestContext(call, clock: parts.clock)
        let granter = try StaffGrant.Granter(context)
        let (accounts, units) = try await parts.pool.query(
            ReadStaffAccount(merchant: context.merchant, staff: try Self.staff(request.id)),
            ReadUnits(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        let tree = UnitTree(merchant: context.merchant, units.map(\.unit))
        guard let row = accounts.first, granter.reaches(row.access.places, in: tree) else {
            throw Refusal(.staffNotFound)
        }
        return MemberV1.StaffAccount(row)
    }

    func list(
        _ request: MemberV1.ListStaffRequest, _ call: CallContext
    ) async throws -> MemberV1.ListStaffReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 2)
        let rows = try await parts.pool.query(
            ListStaffAccounts(
                merchant: context.merchant, after: page.afterId,
                places: try await places(context), limit: Int64(page.size + 1)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let shown = rows.prefix(page.size)
        return MemberV1.ListStaffReply(
            staff: shown.map(MemberV1.StaffAccount.init),
            nextPageToken: rows.count > shown.count
                ? Page.token(list: Self.list, after: shown.last?.id) : "")
    }

    /// Places whose accounts the caller sees; nil for all there are.
    private func places(_ context: RequestContext) async throws -> [UUIDv7]? {
        guard let stores = try StaffGrant.Granter(context).stores else { return nil }
        let units = try await parts.pool.query(
            ReadUnits(merchant: context.merchant), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        let tree = UnitTree(merchant: context.merchant, units.map(\.unit))
        return tree.units(within: stores).sorted()
    }

    // MARK: Changes

    private func change(
        _ staff: UUIDv7, _ context: RequestContext, _ change: StaffWork.Change
    ) async throws -> MemberV1.ChangeStaffReply {
        let work = StaffWork(
            context: context, granter: try StaffGrant.Granter(context), staff: staff,
            change: change)
        let performed = try await Idempotency.perform(
            try context.operation(), id: staff, on: parts.pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MemberV1.ChangeStaffReply> in
            switch try work.run(in: &transaction) {
            case .success(let row): .reply(.init(staff: MemberV1.StaffAccount(row)))
            case .failure(let refusal): .refused(refusal)
            }
        }
        return try performed.answer { $0.replayed = true }
    }

    /// The answer has a password in it, so it is not kept: a repeated call is told the account.
    private func give(
        _ password: OneTimePassword, to staff: UUIDv7, _ context: RequestContext,
        _ change: StaffWork.Change
    ) async throws -> MemberV1.StaffPasswordReply {
        let work = StaffWork(
            context: context, granter: try StaffGrant.Granter(context), staff: staff,
            change: change)
        let operation = try context.operation()
        let result = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Result<MemberV1.StaffPasswordReply, Refusal> in
            if let replay = try Idempotency.begin(operation, in: &transaction) {
                _ = try replay.reply(MemberV1.StaffPasswordReply.self)
                let row = try transaction.run(
                    ReadStaffAccount(merchant: context.merchant, staff: replay.operationId)
                ).first
                return .success(.init(staff: row.map(MemberV1.StaffAccount.init), replayed: true))
            }
            switch try work.run(in: &transaction) {
            case .success(let row):
                try Idempotency.finish(operation, id: staff, response: nil, in: &transaction)
                return .success(
                    .init(staff: MemberV1.StaffAccount(row), oneTimePassword: password.text))
            case .failure(let refusal):
                try Idempotency.finish(operation, id: staff, refused: refusal, in: &transaction)
                return .failure(refusal)
            }
        }
        return try result.get()
    }

    // MARK: Fields

    private static func staff(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw Refusal(.staffNotFound) }
        return id
    }

    static func account(
        _ text: String, field: String = "account"
    ) throws(Refusal) -> String {
        let isSound = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "@"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isSound, (3...64).contains(text.utf8.count) else {
            throw .invalid(field, "is not 3 to 64 letters, digits, . _ @ or -")
        }
        return text
    }

    private static func access(
        _ role: String, _ units: [String]
    ) throws(Refusal) -> StaffGrant.Access {
        guard let role = StaffRole(rawValue: role) else {
            throw .invalid("role", "is none of staff")
        }
        guard (1...StaffGrant.mostPlaces).contains(units.count) else {
            throw .invalid("unitIds", "are not 1 to \(StaffGrant.mostPlaces)")
        }
        var places: Set<UUIDv7> = []
        for text in units {
            guard let unit = UUIDv7(text) else { throw Refusal(.unitNotFound) }
            places.insert(unit)
        }
        return StaffGrant.Access(role: role, places: places)
    }

    static func reason(_ text: String) throws(Refusal) -> StaffReason {
        guard let reason = StaffReason(text) else {
            throw .invalid("reason", "is not 1 to \(StaffReason.maximumCharacters) characters")
        }
        return reason
    }
}

extension MemberV1.StaffAccount {
    init(_ row: StaffAccountRow) {
        self.init(
            id: row.id.description, account: row.account, role: row.access.role.rawValue,
            unitIds: row.units.map(\.description), disabled: row.isDisabled,
            oneTimeUntil: row.oneTimeUntil)
    }
}
