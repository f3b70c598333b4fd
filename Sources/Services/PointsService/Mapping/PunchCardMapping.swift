import Messages
import PointsDomain
import Primitives
import Rules
import ServiceKit

/// From the message that a merchant writes to the terms that decide; an error names the field.
extension PunchCardTerms {
    private static let longestName = 128
    private static let storeLimit = 1_000

    init(_ definition: PointsV1.PunchCardPlanDefinition) throws(DocumentError) {
        try definition.name.check(at: "name", longest: Self.longestName)
        guard Limits.priceMinor.contains(definition.priceMinor) else {
            throw DocumentError(
                "priceMinor", "is not from 1 to \(Limits.priceMinor.upperBound)")
        }
        guard Limits.uses.contains(Int64(definition.uses)) else {
            throw DocumentError("uses", "is not from 1 to \(Limits.uses.upperBound)")
        }
        guard Limits.bonusUses.contains(Int64(definition.bonusUses)) else {
            throw DocumentError("bonusUses", "is not from 0 to \(Limits.bonusUses.upperBound)")
        }
        guard Limits.days.contains(Int(definition.days)) else {
            throw DocumentError("days", "is not from 0 to \(Limits.days.upperBound)")
        }
        guard
            definition.listPriceMinor == 0
                || Limits.priceMinor.contains(definition.listPriceMinor)
        else {
            throw DocumentError(
                "listPriceMinor", "is not from 0 to \(Limits.priceMinor.upperBound)")
        }
        guard definition.storeIds.count <= Self.storeLimit else {
            throw DocumentError("storeIds", "has more than \(Self.storeLimit) elements")
        }
        self.init(
            priceMinor: definition.priceMinor, uses: Int64(definition.uses),
            bonusUses: Int64(definition.bonusUses),
            listPriceMinor: definition.listPriceMinor == 0 ? nil : definition.listPriceMinor,
            forfeits: definition.forfeits)
    }
}

extension PatronV1.Text? {
    /// In both languages, and not too long.
    func check(at path: String, longest: Int) throws(DocumentError) {
        guard let text = self, !text.zh.isEmpty, !text.en.isEmpty else {
            throw DocumentError(path, "is missing in one of the two languages")
        }
        guard max(text.zh.unicodeScalars.count, text.en.unicodeScalars.count) <= longest else {
            throw DocumentError(path, "is longer than \(longest) characters")
        }
    }
}

extension Refusal {
    init(of refusal: PunchCard.Refusal) {
        switch refusal {
        case .closed(let state):
            self.init(.punchCardClosed, facts: ["state": PointsV1.PunchCardState(state).name])
        case .ended(let end):
            self.init(.punchCardEnded, facts: ["expiresAt": end.rfc3339])
        case .usedUp: self.init(.punchCardUsedUp)
        case .notUsed: self.init(.punchCardUseNotFound)
        case .otherRefund(let due):
            self.init(.punchCardPrice, facts: ["dueMinor": "\(due)"])
        }
    }
}

// MARK: Replies

extension PointsV1.PunchCardPlan {
    init(_ row: PunchCardPlanRow) throws {
        self.init(
            id: row.id.description,
            definition: try PointsV1.PunchCardPlanDefinition(json: Array(row.definition.utf8)),
            archived: row.isArchived)
    }
}

extension PointsV1.PunchCardState {
    init(_ state: PunchCard.State) { self.init(rawValue: Int32(state.rawValue)) }
}

extension PunchCardRow {
    func offer() throws -> PointsV1.PunchCardPlanDefinition {
        try PointsV1.PunchCardPlanDefinition(json: Array(definition.utf8))
    }
}

extension PointsV1.PunchCard {
    init(_ row: PunchCardRow, at now: Instant) throws {
        self.init(
            id: row.key.id.description, planId: row.plan.description, name: try row.offer().name,
            memberId: row.member.description,
            state: PointsV1.PunchCardState(row.card.state(at: now)),
            priceMinor: row.card.terms.priceMinor, uses: Int32(row.card.terms.allUses),
            used: Int32(row.card.used), remaining: Int32(row.card.remaining(at: now)),
            liabilityMinor: row.card.liabilityMinor,
            refundableMinor: row.card.refundableMinor(at: now), soldAt: row.soldAt,
            expiresAt: row.card.expiresAt)
    }
}

extension PointsV1.PunchCardEvent {
    init(_ row: PunchCardRow, _ line: PunchCardEntryRow) {
        self.init(
            cardId: row.key.id.description, planId: row.plan.description,
            memberId: row.member.description, entry: PointsV1.PunchCardEntry(line, of: row.card),
            state: PointsV1.PunchCardState(row.card.state))
    }
}

extension PointsV1.PunchCardEntry {
    init(_ entry: PunchCardEntryRow, of card: PunchCard) {
        self.init(
            id: entry.id, seq: entry.seq, entry.movement, usedAfter: entry.usedAfter,
            liabilityAfter: entry.liabilityAfter, undoes: entry.undoes, entry.context, of: card)
    }

    init(_ entry: StoredPunchCardEntry, of card: PunchCard) {
        self.init(
            id: entry.id, seq: entry.seq, entry.movement, usedAfter: entry.usedAfter,
            liabilityAfter: entry.liabilityAfter, undoes: entry.undoes, entry.context, of: card)
    }

    private init(
        id: UUIDv7, seq: Int64, _ movement: PunchCardMovement, usedAfter: Int64,
        liabilityAfter: Int64, undoes: UUIDv7?, _ context: PunchCardEntryRow.Context,
        of card: PunchCard
    ) {
        let isOver = movement.kind == .refund || movement.kind == .expire
        self.init(
            id: id.description, seq: seq,
            kind: PointsV1.PunchCardEntryKind(rawValue: Int32(movement.kind.rawValue)),
            uses: Int32(movement.uses), liabilityMinor: movement.liabilityMinor,
            cashMinor: movement.cashMinor, revenueMinor: movement.revenueMinor,
            breakageMinor: movement.breakageMinor, liabilityAfterMinor: liabilityAfter,
            remainingAfter: isOver ? 0 : Int32(card.terms.allUses - usedAfter),
            undoesId: undoes?.description ?? "", storeId: context.store?.description ?? "",
            terminalId: context.terminal ?? "", staffId: context.staff ?? "",
            reason: context.reason ?? "", reference: context.reference ?? "",
            businessDate: context.businessDate.description, occurredAt: context.at)
    }
}
