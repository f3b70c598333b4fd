import Messages
import PointsDomain
import Primitives
import Rules
import ServiceKit

/// From the message that a merchant writes to the terms that decide; an error names the field.
extension RewardTerms {
    private static let longestName = 128
    private static let longestDescription = 1_024
    private static let storeLimit = 1_000
    private static let longestLevelCode = 32

    init(_ definition: PointsV1.RewardDefinition) throws(DocumentError) {
        try Self.checkTexts(definition)
        guard PointsV1.RewardKind.allCases.contains(definition.kind) else {
            throw DocumentError("kind", "is not known")
        }
        guard Limits.points.contains(definition.points) else {
            throw DocumentError("points", "is not from 1 to \(Limits.points.upperBound)")
        }
        guard Limits.cashMinor.contains(definition.cashMinor) else {
            throw DocumentError("cashMinor", "is not from 0 to \(Limits.cashMinor.upperBound)")
        }
        guard Programme.Limits.days.contains(definition.codeDays) else {
            throw DocumentError(
                "codeDays", "is not from 0 to \(Programme.Limits.days.upperBound)")
        }
        if let from = definition.from, let until = definition.until, until <= from {
            throw DocumentError("until", "is not after from")
        }
        self.init(
            name: BilingualName(zh: definition.name?.zh ?? "", en: definition.name?.en ?? ""),
            price: RewardPrice(points: definition.points, cashMinor: definition.cashMinor),
            limit: try definition.memberLimit?.ofMember(),
            from: definition.from, until: definition.until,
            stores: try Self.stores(definition.storeIds),
            when: try definition.when?.condition(at: "when", RewardFact.schema),
            codeDays: definition.codeDays == 0 ? Limits.usualCodeDays : Int(definition.codeDays),
            forfeits: definition.forfeits, levelCode: try Self.level(of: definition),
            early: try Self.early(definition))
    }

    private static func early(
        _ definition: PointsV1.RewardDefinition
    ) throws(DocumentError) -> Early? {
        guard let when = try definition.earlyWhen?.condition(at: "earlyWhen", RewardFact.schema)
        else {
            guard definition.earlyHours == 0 else {
                throw DocumentError("earlyWhen", "is missing")
            }
            return nil
        }
        guard Early.hoursRange.contains(definition.earlyHours) else {
            throw DocumentError(
                "earlyHours", "is not from 1 to \(Early.hoursRange.upperBound)")
        }
        guard definition.from != nil else {
            throw DocumentError("from", "is missing, and nothing is early")
        }
        return Early(hours: definition.earlyHours, when: when)
    }

    /// A level is held, and nothing of it is handed over at a till.
    private static func level(
        of definition: PointsV1.RewardDefinition
    ) throws(DocumentError) -> String? {
        guard definition.kind == .memberLevel else {
            guard definition.levelCode.isEmpty else {
                throw DocumentError("levelCode", "is of a reward that is a level")
            }
            return nil
        }
        guard (1...longestLevelCode).contains(definition.levelCode.utf8.count) else {
            throw DocumentError("levelCode", "is missing, or longer than \(longestLevelCode)")
        }
        guard definition.cashMinor == 0 else {
            throw DocumentError("cashMinor", "is not paid for a level")
        }
        guard definition.storeIds.isEmpty else {
            throw DocumentError("storeIds", "are not of a level")
        }
        return definition.levelCode
    }

    private static func checkTexts(
        _ definition: PointsV1.RewardDefinition
    ) throws(DocumentError) {
        guard let name = definition.name, !name.zh.isEmpty, !name.en.isEmpty else {
            throw DocumentError("name", "is missing in one of the two languages")
        }
        guard max(name.zh.unicodeScalars.count, name.en.unicodeScalars.count) <= longestName
        else { throw DocumentError("name", "is longer than \(longestName) characters") }
        guard let text = definition.description else { return }
        guard max(text.zh.unicodeScalars.count, text.en.unicodeScalars.count) <= longestDescription
        else {
            throw DocumentError("description", "is longer than \(longestDescription) characters")
        }
    }

    private static func stores(_ texts: [String]) throws(DocumentError) -> Set<UUIDv7> {
        guard texts.count <= storeLimit else {
            throw DocumentError("storeIds", "has more than \(storeLimit) elements")
        }
        var stores: Set<UUIDv7> = []
        for (index, text) in texts.enumerated() {
            guard let store = UUIDv7(text) else {
                throw DocumentError("storeIds[\(index)]", "is not a UUID")
            }
            stores.insert(store)
        }
        return stores
    }

    /// From the books, where only what makes sense is written.
    init(stored definition: String) throws {
        try self.init(PointsV1.RewardDefinition(json: Array(definition.utf8)))
    }
}

extension PointsV1.EventLimit {
    /// As a reward's limit, which is none where `times` is 0.
    fileprivate func ofMember() throws(DocumentError) -> EventRule.Limit? {
        guard (0...1_000_000).contains(times) else {
            throw DocumentError("memberLimit.times", "is not from 0 to 1000000")
        }
        guard times > 0 else { return nil }
        guard let period = period.domain else {
            throw DocumentError("memberLimit.period", "is not a period")
        }
        return EventRule.Limit(period, times: Int64(times))
    }
}

extension RewardState {
    /// Nil for what is not said, or not known.
    init?(_ state: PointsV1.RewardState) {
        switch state {
        case .rewardDraft: self = .draft
        case .rewardActive: self = .active
        case .rewardPaused: self = .paused
        case .rewardArchived: self = .archived
        case .unspecified, .unrecognized: return nil
        }
    }
}

// MARK: Replies

extension PointsV1.Reward {
    init(_ row: RewardRow) throws {
        self.init(
            id: row.key.id.description,
            state: PointsV1.RewardState(rawValue: Int32(row.state.rawValue)),
            definition: try PointsV1.RewardDefinition(json: Array(row.definition.utf8)),
            version: row.version,
            stock: row.stock.total.map {
                PointsV1.RewardStock(total: $0, taken: row.stock.taken)
            })
    }
}

extension PatronV1.Text {
    init(_ name: BilingualName) { self.init(zh: name.zh, en: name.en) }
}

extension PointsV1.Redemption {
    /// - Parameters:
    ///   - state: what it is, or was when the call was answered; what came after is left out.
    ///   - showsCode: to the member herself only.
    init(
        _ row: RedemptionRow, name: PatronV1.Text?,
        as state: PointsDomain.Redemption.State, showsCode: Bool
    ) {
        let redemption = row.redemption
        let wasHandedOver = state == .redeemed || state == .refunded
        let handOver = wasHandedOver ? redemption.handOver : nil
        self.init(
            id: redemption.id.description,
            state: PointsV1.RedemptionState(rawValue: Int32(state.rawValue)),
            memberId: row.member.member.description, rewardId: redemption.reward.description,
            rewardName: name, quantity: redemption.quantity, points: redemption.price.points,
            cashMinor: redemption.price.cashMinor, code: showsCode ? row.code.text : "",
            issuedAt: redemption.issuedAt, expiresAt: redemption.expiresAt,
            redeemedAt: handOver?.at, storeId: handOver?.store.description ?? "",
            terminalId: handOver?.terminal ?? "", staffId: handOver?.staff ?? "")
    }
}

extension PointsV1.RedemptionEvent {
    init(_ row: RedemptionRow, on date: CalendarDate) {
        let redemption = row.redemption
        self.init(
            redemptionId: redemption.id.description, memberId: row.member.member.description,
            rewardId: redemption.reward.description,
            state: PointsV1.RedemptionState(rawValue: Int32(redemption.state.rawValue)),
            quantity: redemption.quantity, points: redemption.price.points,
            cashMinor: redemption.price.cashMinor,
            storeId: redemption.handOver?.store.description ?? "",
            businessDate: date.description)
    }
}

// MARK: Refusals

extension Refusal {
    /// The one table from why a reward cannot be taken to what a caller hears.
    init(of refusal: Redeeming.Refusal) {
        switch refusal {
        case .notAvailable(let absence):
            self.init(.rewardNotAvailable, facts: ["reason": absence.rawValue])
        case .exhausted(let left):
            self.init(.rewardExhausted, facts: ["left": "\(left)"])
        case .limitReached(let limit, let taken):
            self.init(
                .rewardLimitReached,
                facts: [
                    "period": limit.period.rawValue, "times": "\(limit.times)",
                    "taken": "\(taken)",
                ])
        case .notEligible(let fact):
            self.init(.rewardNotEligible, facts: ["fact": fact])
        case .spendingBlocked:
            self.init(.spendingBlocked)
        case .wallet(let refusal):
            self.init(of: refusal, .spend(points: 0))
        }
    }

    /// The one table from why a code or a redemption does not do to what a caller hears.
    init(of refusal: PointsDomain.Redemption.Refusal) {
        switch refusal {
        case .used(let handOver):
            self.init(
                .codeUsed,
                facts: [
                    "redeemedAt": handOver.at.rfc3339, "storeId": handOver.store.description,
                    "terminalId": handOver.terminal ?? "",
                ])
        case .expired(let end):
            self.init(.codeExpired, facts: ["expiresAt": end.rfc3339])
        case .cancelled: self.init(.codeCancelled)
        case .notValidHere: self.init(.codeNotValidHere)
        case .cashDue(let minor): self.init(.cashDue, facts: ["cashMinor": "\(minor)"])
        case .closed(let state):
            self.init(.redemptionClosed, facts: ["state": state.name])
        }
    }
}
