import Levels
import MemberDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The RPCs of `patron.member.v1.MemberSearch`.
struct SearchHandlers: MemberV1.MemberSearch.Handlers {
    let parts: MemberParts

    private static let list = "member.members"
    private static let longestName = 32
    private static let mostLabels = 10

    // MARK: Lists

    func find(
        _ request: MemberV1.FindMembersRequest, _ call: CallContext
    ) async throws -> MemberV1.FindMembersReply {
        let context = try RequestContext(call, clock: parts.clock)
        let page = try Page(
            list: Self.list, size: request.pageSize, token: request.pageToken, fields: 2)
        let note = try LookUpNote(request.reason, by: request.soughtBy, context)
        let profile = try await parts.profile(context)
        let filter = try filter(request, profile)
        if filter.phone != nil || filter.phoneTail != nil { try await parts.countLookUp(context) }
        let work = MemberSearchWork(
            merchant: context.merchant, filter: filter, scope: try context.scope(),
            after: page.after.map {
                UUIDv7(hi: UInt64(bitPattern: $0[0]), lo: UInt64(bitPattern: $0[1]))
            } ?? UUIDv7(hi: 0, lo: 0), size: page.size)
        let found = try await parts.pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try work.run(in: &transaction)
        }
        var members: [MemberV1.FoundMember] = []
        for record in found.members {
            if let member = try await shown(record, found, filter, profile, context) {
                members.append(member)
            }
        }
        try await parts.keep(
            note, found: members.compactMap { UUIDv7($0.member?.id ?? "") }, context)
        return MemberV1.FindMembersReply(
            members: members,
            nextPageToken: found.next.map {
                Page.token(
                    list: Self.list, [Int64(bitPattern: $0.hi), Int64(bitPattern: $0.lo)])
            } ?? "")
    }

    /// Nil for one whose row promised what she, looked at closely, has not: the name, or a level
    /// that has ended since.
    private func shown(
        _ record: MemberRecord, _ found: MemberSearchWork.Found, _ filter: MemberFilter,
        _ profile: MerchantProfile, _ context: RequestContext
    ) async throws -> MemberV1.FoundMember? {
        let personal = try parts.vault.open(
            record.personal, merchant: context.merchant, member: record.id)
        let name = try name(of: record, found.profiles[record.id]?.name, context)
        if !filter.name.isEmpty {
            let names = [personal.nickname, name].compactMap { $0 }
            guard names.contains(where: { NameGrams.matches($0, filter.name) }) else { return nil }
        }
        let held = try await parts.reader.held(
            of: record, profile: profile, now: context.now, deadline: context.deadline)
        if let rank = filter.levelRank, held.rank != Int(rank) { return nil }
        let labels = found.held.filter { $0.member == record.id }.map(\.key)
        return MemberV1.FoundMember(
            member: MemberV1.Member(
                record, personal: personal, level: held, profile: profile),
            name: Masking.name(name ?? ""), stage: MemberV1.LifeStage(record.stage),
            tags: found.tags.shown(labels).map(\.code))
    }

    private func name(
        of record: MemberRecord, _ sealed: [UInt8]?, _ context: RequestContext
    ) throws -> String? {
        guard let sealed, let wrapped = record.personal.dataKey else { return nil }
        let opened = try parts.vault.ownCipher(wrapped).cipher.open(
            sealed, at: .profile("name", of: record.id, context.merchant))
        return String(decoding: opened, as: UTF8.self)
    }

    private func filter(
        _ request: MemberV1.FindMembersRequest, _ profile: MerchantProfile
    ) throws -> MemberFilter {
        var filter = MemberFilter()
        let merchant = profile.merchant
        if !request.name.isEmpty {
            filter.name = request.name
            filter.grams = Set(
                NameGrams.sought(for: request.name).map {
                    parts.vault.gramKey($0, merchant: merchant)
                })
            guard request.name.unicodeScalars.count <= Self.longestName, !filter.grams.isEmpty
            else {
                throw Refusal.invalid("name", "is not 1 to \(Self.longestName) characters")
            }
        }
        if !request.cardNumber.isEmpty {
            guard let card = CardNumber(request.cardNumber) else {
                throw Refusal.invalid("cardNumber", "is not a card number")
            }
            filter.card = card
        }
        if !request.phone.isEmpty {
            guard let phone = PhoneNumber(request.phone) else { throw Refusal(.invalidPhone) }
            filter.phone = parts.vault.index(of: phone)
        }
        if !request.phoneTail.isEmpty {
            guard request.phoneTail.utf8.count == 4,
                request.phoneTail.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            else { throw Refusal.invalid("phoneTail", "is not four digits") }
            filter.phoneTail = parts.vault.tailKey(request.phoneTail, merchant: merchant)
        }
        filter.labels = try labels(request)
        if !request.level.isEmpty {
            guard let level = profile.scheme.levels.first(where: { $0.code == request.level })
            else { throw Refusal.invalid("level", "is no level of the scheme") }
            filter.levelRank = Int16(level.rank)
        }
        if !request.storeId.isEmpty {
            guard let store = UUIDv7(request.storeId) else {
                throw Refusal.invalid("storeId", "is not a UUID")
            }
            filter.store = store
        }
        filter.stage = try LifeStage(request.stage)
        return filter
    }

    private func labels(
        _ request: MemberV1.FindMembersRequest
    ) throws(Refusal) -> Set<Label.Key> {
        guard request.tags.count + request.groups.count <= Self.mostLabels else {
            throw .invalid("tags", "and groups are more than \(Self.mostLabels)")
        }
        return Set(
            request.tags.map { Label.Key(.tag, $0) }
                + request.groups.map { Label.Key(.group, $0) })
    }

    // MARK: One at a glance

    func getOverview(
        _ request: MemberV1.GetOverviewRequest, _ call: CallContext
    ) async throws -> MemberV1.MemberOverview {
        let context = try RequestContext(call, clock: parts.clock)
        guard let id = UUIDv7(request.id),
            let found = try await parts.memberProfile(of: id, context)
        else { throw Refusal(.memberNotFound) }
        return try await overview(of: found, context)
    }

    /// What this service and the others know of her, as far as the caller may read it.
    func overview(
        of found: FoundProfile, _ context: RequestContext
    ) async throws -> MemberV1.MemberOverview {
        let id = found.record.id.description
        let mayRead = MayRead(context.principal)
        async let balances =
            mayRead.points || mayRead.storedValue
            ? parts.accounts.balances(of: id, context) : nil
        async let coupons = mayRead.coupons ? parts.accounts.coupons(of: id, context) : nil
        var overview = try await kept(found, context)
        overview.add(await balances, mayRead)
        if mayRead.coupons { overview.add(await coupons) }
        return overview
    }

    /// What this service knows by itself.
    private func kept(
        _ found: FoundProfile, _ context: RequestContext
    ) async throws -> MemberV1.MemberOverview {
        let (record, merchant) = (found.record, context.merchant)
        let profile = try await parts.profile(context)
        let today = profile.clock.businessDate(at: context.now)
        let (labels, held, rows, visits) = try await parts.pool.query(
            ReadLabels(merchant: merchant),
            ReadHeldLabels(merchant: merchant, members: [record.id]),
            ReadReviews(merchant: merchant, members: [record.id], today: today),
            ReadLastVisits(merchant: merchant, member: record.id),
            settings: [.merchant(merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.memberNotFound) }
        let keys = held.map(\.key)
        return MemberV1.MemberOverview(
            member: try await MembersHandlers(parts: parts).shown(
                record, profile: profile, context: context),
            profile: MemberV1.Profile(found.profile, for: .staff),
            stage: MemberV1.LifeStage(record.stage),
            stageSince: record.stageSince ?? record.registeredAt,
            origin: MemberV1.RegistrationOrigin(record.origin),
            tags: labels.shown(keys.filter { $0.kind == .tag }),
            groups: labels.shown(keys.filter { $0.kind == .group }),
            currency: profile.currency.code, lifetimeMinor: record.lifetimeMinor,
            orders: row.orders, lastOrderDate: row.lastOrderOn?.description ?? "",
            windows: zip(MemberView.windows, row.activity).map { days, activity in
                MemberV1.MemberWindow(
                    days: Int32(days), spendMinor: activity.spendMinor, orders: activity.orders,
                    visits: activity.visits)
            }, visits: visits)
    }
}

/// Which parts of an overview its reader may see.
private struct MayRead: Sendable {
    let points: Bool
    let storedValue: Bool
    let coupons: Bool

    init(_ principal: Principal) {
        func may(_ permission: String) -> Bool {
            RoleTable.shared.scope(of: principal.role ?? "", for: permission) != nil
        }
        points = may("points.read")
        storedValue = may("stored_value.read")
        coupons = may("coupons.read")
    }
}

extension MemberV1.MemberOverview {
    fileprivate mutating func add(_ balances: PointsV1.MemberBalances?, _ mayRead: MayRead) {
        guard mayRead.points || mayRead.storedValue else { return }
        guard let balances else { return missing.append("balances") }
        if mayRead.points, let balance = balances.points {
            points = MemberV1.OverviewPoints(
                available: balance.available, pending: balance.pending, debt: balance.debt,
                ending: balances.ending.map {
                    MemberV1.OverviewEnding(expiresAt: $0.expiresAt, points: $0.points)
                })
        }
        if mayRead.storedValue, let balance = balances.storedValue {
            storedValue = MemberV1.OverviewStoredValue(
                availableMinor: balance.availableMinor, principalMinor: balance.principalMinor,
                bonusMinor: balance.bonusMinor, frozen: balances.storedValueFrozen)
        }
    }

    fileprivate mutating func add(_ coupons: [MarketingV1.Coupon]?) {
        guard let coupons else { return missing.append("coupons") }
        self.coupons = coupons.map {
            MemberV1.OverviewCoupon(id: $0.id, name: $0.name, expiresAt: $0.expiresAt)
        }
    }
}

extension LifeStage {
    /// Nil where none is asked for.
    fileprivate init?(_ stage: MemberV1.LifeStage) throws(Refusal) {
        switch stage {
        case .unspecified: return nil
        case .stageProspect: throw .invalid("stage", "is no stage of a member")
        case .stageNew: self = .new
        case .stageActive: self = .active
        case .stageLoyal: self = .loyal
        case .stageDormant: self = .dormant
        case .stageChurned: self = .churned
        case .unrecognized: throw .invalid("stage", "is not known")
        }
    }
}

extension MemberV1.FindMembersRequest {
    fileprivate var soughtBy: [String] {
        let given: [(String, Bool)] = [
            ("name", !name.isEmpty), ("cardNumber", !cardNumber.isEmpty),
            ("phone", !phone.isEmpty), ("phoneTail", !phoneTail.isEmpty), ("tags", !tags.isEmpty),
            ("groups", !groups.isEmpty), ("level", !level.isEmpty), ("storeId", !storeId.isEmpty),
            ("stage", stage != .unspecified),
        ]
        return given.filter(\.1).map(\.0)
    }
}
