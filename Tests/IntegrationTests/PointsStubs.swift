import Messages
import Primitives
import ServiceKit
import Synchronization
import TTRPC

/// Ids of the demo merchant, as every service knows them.
enum Demo {
    static let merchant = uuid("01980000-0000-7000-8000-000000000001")
    static let otherMerchant = uuid("01980000-0000-7000-8000-000000000002")
    static let store = "01980000-0000-7000-8000-00000000000a"
    static let bar = "01980000-0000-7000-8000-00000000000c"

    static func uuid(_ text: String) -> UUIDv7 {
        guard let id = UUIDv7(text) else { preconditionFailure("\(text) is not a UUID") }
        return id
    }

    /// The n-th member of a test.
    static func member(_ number: Int) -> UUIDv7 {
        UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x9000_0000_0000_0000 | UInt64(number))
    }
}

/// Member-service as points-service sees it: resolve, stores and feed, over a list in memory.
final class StubMembers: MemberV1.Members.Handlers, MemberV1.Organisation.Handlers,
    MemberV1.Levels.Handlers, EventsV1.Feed.Handlers
{
    private struct State {
        var byId: [String: MemberV1.MemberFacts] = [:]
        var byPhone: [String: String] = [:]
        /// By card number, or by dynamic code.
        var byCode: [String: (member: String, by: MemberV1.IdentifiedBy)] = [:]
        /// What has used up the codes that are good for one operation; nothing yet where empty.
        var usedBy: [String: String] = [:]
        var events: [EventsV1.Event] = []
        /// What the two stores lie in, and since when they are closed.
        var parents: [String: String] = [:]
        var closings: [String: Instant] = [:]
        var holders: [MemberV1.StoreHolder] = []
        var resolved = 0
        /// Silver and gold by what was spent in a quarter.
        var scheme = MemberV1.LevelScheme(
            version: 1, currency: "CNY",
            levels: [
                .init(code: "base", validity: .neverEnds),
                StubMembers.level("silver", .spendNet, 100_000),
                StubMembers.level("gold", .spendNet, 300_000),
            ])

        mutating func tell(
            _ type: String, of member: UUIDv7, _ version: Int64, at instant: Instant,
            _ payload: some Message
        ) {
            let number = Int64(events.count + 1)
            events.append(
                EventsV1.Event(
                    cursor: EventsV1.Cursor(transaction: number, sequence: number),
                    id: UUIDv7(hi: 0x0198_0000_0000_7000, lo: UInt64(number)).description,
                    merchantId: Demo.merchant.description, type: type,
                    aggregateId: member.description, aggregateSeq: version,
                    occurredAt: instant, payload: (try? payload.serializedBytes()) ?? []))
        }

        mutating func change(
            _ member: UUIDv7, to version: Int64, _ body: (inout MemberV1.MemberFacts) -> Void
        ) -> MemberV1.MemberFacts {
            var facts = byId[member.description] ?? MemberV1.MemberFacts()
            body(&facts)
            facts.version = version
            byId[member.description] = facts
            return facts
        }
    }

    private let state = Mutex(State())

    /// The keys of offline codes.
    let codes = StubCodes()
    /// Accounts at platforms.
    let payers = StubPayers()
    /// Who is told who pays for whom.
    let abuse = StubAbuse()

    /// How often resolve was asked.
    var resolveCalls: Int { state.withLock { $0.resolved } }

    /// A member whom the feed tells of, unless `silent`: then only resolve knows her.
    func add(
        _ member: UUIDv7, level: String = "base", phone: String = "", blocked: Bool = false,
        version: Int64 = 1, silent: Bool = false, birthday: String = "",
        referrer: UUIDv7? = nil, source: String = "TILL", at registered: Instant = .epoch,
        spendingBlocked: Bool = false, incentive: MemberV1.SourceIncentive? = nil
    ) {
        let facts = MemberV1.MemberFacts(
            memberId: member.description, state: .active, levelCode: level,
            levelRank: ["silver": 1, "gold": 2][level] ?? 0,
            earningBlocked: blocked, spendingBlocked: spendingBlocked, version: version,
            birthday: birthday)
        state.withLock { state in
            state.byId[member.description] = facts
            if !phone.isEmpty { state.byPhone[phone] = member.description }
            guard !silent else { return }
            state.tell(
                "member.registered", of: member, version, at: registered,
                MemberV1.MemberRegisteredEvent(
                    memberId: member.description, source: source,
                    referrerMemberId: referrer?.description ?? "", registeredAt: registered,
                    facts: facts, incentive: incentive))
        }
    }

    /// Closes a store; before anybody has asked for the stores, who would remember them for a minute.
    func close(_ store: String, at instant: Instant) {
        state.withLock { $0.closings[store] = instant }
    }

    /// Puts a store into an area of a brand; likewise.
    func put(_ store: String, into area: UUIDv7, of brand: UUIDv7) {
        state.withLock { state in
            state.parents[store] = area.description
            state.holders = [
                .init(id: brand.description),
                .init(id: area.description, parentId: brand.description),
            ]
        }
    }

    /// What names a member from now on; nobody where nil, as when a code has ended.
    func name(
        _ member: UUIDv7?, by code: String, as identified: MemberV1.IdentifiedBy = .code
    ) {
        state.withLock { $0.byCode[code] = member.map { ($0.description, identified) } }
    }

    /// The same by a code that the first operation that spends with it uses up.
    func name(_ member: UUIDv7, once code: String) {
        name(member, by: code)
        state.withLock { $0.usedBy[code] = "" }
    }

    /// Tells of a member's registration once more, as another event.
    func tellAgain(_ member: UUIDv7) {
        state.withLock { state in
            guard
                let event = state.events.first(where: {
                    $0.type == "member.registered" && $0.aggregateId == member.description
                }),
                let registered = try? MemberV1.MemberRegisteredEvent(serialized: event.payload)
            else { preconditionFailure("she never registered") }
            state.tell(
                event.type, of: member, event.aggregateSeq, at: event.occurredAt ?? .epoch,
                registered)
        }
    }

    /// Tells of a member's new facts.
    func update(
        _ member: UUIDv7, version: Int64, _ change: (inout MemberV1.MemberFacts) -> Void
    ) {
        state.withLock { state in
            let facts = state.change(member, to: version, change)
            state.tell(
                "member.updated", of: member, version, at: .epoch,
                MemberV1.MemberUpdatedEvent(memberId: member.description, facts: facts))
        }
    }

    /// Tells that a duplicate was merged, or parted again.
    func merge(
        _ duplicate: UUIDv7, into survivor: UUIDv7, as merge: UUIDv7, version: Int64,
        at instant: Instant, reversed: Bool = false
    ) {
        state.withLock { state in
            let facts = state.change(duplicate, to: version) {
                $0.state = reversed ? .active : .merged
                $0.earningBlocked = !reversed
                $0.spendingBlocked = !reversed
            }
            if reversed {
                state.tell(
                    "member.merge_reversed", of: duplicate, version, at: instant,
                    MemberV1.MemberMergeReversedEvent(
                        mergeId: merge.description, survivorMemberId: survivor.description,
                        duplicateMemberId: duplicate.description, reversedAt: instant,
                        facts: facts))
            } else {
                state.tell(
                    "member.merged", of: duplicate, version, at: instant,
                    MemberV1.MemberMergedEvent(
                        mergeId: merge.description, survivorMemberId: survivor.description,
                        duplicateMemberId: duplicate.description, mergedAt: instant,
                        facts: facts))
            }
        }
    }

    /// Tells what has become of a case, under the case's own numbers.
    func tellRisk(_ event: MemberV1.MemberRiskEvent, _ number: Int64, at instant: Instant) {
        state.withLock { state in
            state.tell(
                event.state == .abuseOpen || event.state == .abuseHeld
                    ? "risk.flagged" : "risk.released",
                of: UUIDv7(event.caseId) ?? Demo.merchant, number, at: instant, event)
        }
    }

    /// Tells what a friend and her referrer have in common, as an aggregate of its own.
    func tellReferral(
        _ friend: UUIDv7, of referrer: UUIDv7, _ flags: [String], at instant: Instant
    ) {
        state.withLock { state in
            state.tell(
                "referral.flagged",
                of: UUIDv7(hi: 0x0198_0000_0000_7001, lo: UInt64(state.events.count)), 1,
                at: instant,
                MemberV1.ReferralFlaggedEvent(
                    friendMemberId: friend.description, referrerMemberId: referrer.description,
                    flags: flags))
        }
    }

    /// A level by so much in a quarter, which holds until the end of the next one.
    static func level(
        _ code: String, _ metric: MemberV1.LevelMetric, _ threshold: Int64
    ) -> MemberV1.LevelDefinition {
        MemberV1.LevelDefinition(
            code: code,
            conditions: [
                .init(metric: metric, window: .calendarQuarter, threshold: threshold)
            ], validity: .endOfNextPeriod)
    }

    /// The level scheme in force from now on.
    func publish(_ scheme: MemberV1.LevelScheme) { state.withLock { $0.scheme = scheme } }

    func getScheme(
        _ request: MemberV1.GetSchemeRequest, _ call: CallContext
    ) async throws -> MemberV1.LevelScheme {
        state.withLock { $0.scheme }
    }

    /// Tells that a member has reached a level.
    func upgrade(_ member: UUIDv7, to level: String, version: Int64, at instant: Instant) {
        state.withLock { state in
            let facts = state.change(member, to: version) { $0.levelCode = level }
            state.tell(
                "level.upgraded", of: member, version, at: instant,
                MemberV1.LevelChangedEvent(
                    memberId: member.description, toLevel: level, facts: facts))
        }
    }

    var channel: InProcessChannel {
        InProcessChannel(
            methods: MemberV1.Members.methods(self) + MemberV1.Organisation.methods(self)
                + EventsV1.Feed.methods(self) + MemberV1.Codes.methods(codes)
                + MemberV1.Levels.methods(self) + MemberV1.Identities.methods(payers)
                + MemberV1.Abuse.methods(abuse))
    }

    func resolve(
        _ request: MemberV1.ResolveMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.MemberFacts {
        let facts = try state.withLock { state in
            state.resolved += 1
            var id = state.byPhone[request.phone] ?? request.memberId
            var identifiedBy: MemberV1.IdentifiedBy = request.phone.isEmpty ? .id : .phone
            if !request.memberCode.isEmpty {
                guard
                    let named = state.byCode[request.memberCode]
                        ?? Self.member(ofCode: request.memberCode).map({ ($0, .code) })
                else {
                    throw RPCStatus(Refusal(.memberCodeInvalid, facts: ["reason": "EXPIRED"]))
                }
                (id, identifiedBy) = named
                if let usedBy = state.usedBy[request.memberCode], request.purpose == .spend {
                    guard usedBy.isEmpty || usedBy == request.operation else {
                        throw RPCStatus(Refusal(.memberCodeInvalid, facts: ["reason": "USED"]))
                    }
                    state.usedBy[request.memberCode] = request.operation
                }
            }
            // Every member of theirs enrolled at the first store.
            let isInScope = request.storeIds.isEmpty || request.storeIds.contains(Demo.store)
            var facts = isInScope ? state.byId[id] : nil
            facts?.identifiedBy = identifiedBy
            return facts
        }
        guard let facts else { throw RPCStatus(Refusal(.memberNotFound)) }
        return facts
    }

    /// What the member's app shows at the till; good for ever here.
    static func code(of member: UUIDv7) -> String { "code:\(member)" }

    private static func member(ofCode code: String) -> String? {
        code.hasPrefix("code:") ? String(code.dropFirst("code:".count)) : nil
    }

    func listStores(
        _ request: MemberV1.ListStoresRequest, _ call: CallContext
    ) async throws -> MemberV1.ListStoresReply {
        let (parents, closings, holders) = state.withLock {
            ($0.parents, $0.closings, $0.holders)
        }
        return MemberV1.ListStoresReply(
            stores: [
                MemberV1.Store(
                    id: Demo.store, name: "静安旗舰店", timeZone: "Asia/Shanghai",
                    parentId: parents[Demo.store] ?? "", closedAt: closings[Demo.store]),
                MemberV1.Store(
                    id: Demo.bar, name: "外滩酒吧", timeZone: "Asia/Shanghai",
                    cutoffMinutes: 300, parentId: parents[Demo.bar] ?? "",
                    closedAt: closings[Demo.bar]),
            ], timeZone: "Asia/Shanghai", currency: "CNY", holders: holders)
    }

    func subscribe(
        _ request: EventsV1.SubscribeRequest, _ call: CallContext,
        _ responses: ResponseWriter<EventsV1.EventBatch>
    ) async throws {
        var sent = Int(request.after?.sequence ?? 0)
        while !Task.isCancelled {
            let events = state.withLock { Array($0.events.dropFirst(sent)) }
            if let last = events.last?.cursor {
                try await responses.send(EventsV1.EventBatch(events: events, through: last))
            }
            sent += events.count
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}

/// What points-service never asks of member-service.
extension StubMembers {
    private var unexpected: RPCStatus { RPCStatus(.unimplemented, "points-service does not ask") }

    func sendSmsCode(
        _ request: MemberV1.SendSmsCodeRequest, _ call: CallContext
    ) async throws -> MemberV1.SendSmsCodeReply { throw unexpected }
    func register(
        _ request: MemberV1.RegisterRequest, _ call: CallContext
    ) async throws -> MemberV1.RegisterReply { throw unexpected }
    func issueTokens(
        _ request: MemberV1.IssueTokensRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueTokensReply { throw unexpected }
    func get(
        _ request: MemberV1.GetMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.Member { throw unexpected }
    func search(
        _ request: MemberV1.SearchMembersRequest, _ call: CallContext
    ) async throws -> MemberV1.SearchMembersReply { throw unexpected }
    func setBlocks(
        _ request: MemberV1.SetBlocksRequest, _ call: CallContext
    ) async throws -> MemberV1.SetBlocksReply { throw unexpected }
    func getMe(
        _ request: MemberV1.GetMeRequest, _ call: CallContext
    ) async throws -> MemberV1.Member { throw unexpected }
    func getMyLevel(
        _ request: MemberV1.GetMyLevelRequest, _ call: CallContext
    ) async throws -> MemberV1.GetMyLevelReply { throw unexpected }
    func `import`(
        _ request: MemberV1.ImportMemberRequest, _ call: CallContext
    ) async throws -> MemberV1.ImportMemberReply { throw unexpected }
    func countByLevel(
        _ request: MemberV1.CountByLevelRequest, _ call: CallContext
    ) async throws -> MemberV1.CountByLevelReply { throw unexpected }
    func issueStaffToken(
        _ request: MemberV1.IssueStaffTokenRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueStaffTokenReply { throw unexpected }
    func getApp(
        _ request: MemberV1.GetAppRequest, _ call: CallContext
    ) async throws -> MemberV1.App { throw unexpected }
    func getVerificationKeys(
        _ request: MemberV1.GetVerificationKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetVerificationKeysReply { throw unexpected }
    func getEpoch(
        _ request: MemberV1.GetEpochRequest, _ call: CallContext
    ) async throws -> MemberV1.GetEpochReply { throw unexpected }
}
