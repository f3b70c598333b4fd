import PointsDomain
import Postgres
import Primitives

// MARK: Reading

extension FactDemand {
    /// A member wants so many pieces of a reward.
    mutating func redeem(
        _ quantity: Int64, of reward: RewardKey, by member: MemberKey, on date: CalendarDate
    ) {
        rewards.insert(reward)
        takenPieces.insert(TakenKey(member: member, reward: reward.id, date: date))
        redeems.append((member: member, reward: reward, quantity: quantity))
        // Her first lots come with the reward, and nearly always cover it.
        spend(0, of: member)
    }

    /// Asks for lots that cover what the rewards cost, now that they have been read.
    mutating func price(by rewards: [RewardKey: RewardRow]) {
        for redeem in redeems {
            guard let reward = rewards[redeem.reward] else { continue }
            let (points, overflow) = reward.points.multipliedReportingOverflow(
                by: redeem.quantity)
            spend(overflow ? .max : points, of: redeem.member)
        }
    }
}

/// What a batch reads of rewards, with the rest of its first round trip.
struct RewardReads {
    let rewards: Pending<ReadRewards>?
    let redemptions: Pending<ReadRedemptions>?
    let pieces: Pending<ReadTakenPieces>?

    init(_ demand: FactDemand, _ pipeline: inout Pipeline) {
        rewards =
            demand.rewards.isEmpty
            ? nil : pipeline.add(ReadRewards(keys: Array(demand.rewards)))
        redemptions =
            demand.redemptions.isEmpty
            ? nil : pipeline.add(ReadRedemptions(keys: Array(demand.redemptions)))
        pieces =
            demand.takenPieces.isEmpty
            ? nil : pipeline.add(ReadTakenPieces(keys: Array(demand.takenPieces)))
    }
}

extension BatchFacts {
    mutating func keep(_ reads: RewardReads) throws {
        for row in try reads.rewards?.rows ?? [] { rewards[row.key] = row }
        for row in try reads.redemptions?.rows ?? [] { redemptions[row.key] = row }
        for row in try reads.pieces?.rows ?? [] { takenPieces[row.key] = row.pieces }
    }
}

// MARK: Deciding

/// A reward as a batch sees it.
struct RewardStanding: Sendable {
    let terms: RewardTerms
    let state: RewardState
    let version: Int32
    let stock: RewardStock
}

/// What the commands of a batch have done with rewards.
struct RewardChanges: Sendable {
    fileprivate struct Taker: Hashable {
        let member: MemberKey
        let reward: UUIDv7
    }

    fileprivate struct Move {
        let pieces: Int64
        let date: CalendarDate
    }

    /// A definition is parsed once a batch.
    fileprivate var terms: [RewardKey: RewardTerms] = [:]
    fileprivate var pieces: [RewardKey: Int64] = [:]
    fileprivate var moves: [Taker: [Move]] = [:]
    fileprivate var redemptions: [RedemptionKey: RedemptionRow] = [:]
    fileprivate var issued: Set<RedemptionKey> = []

    func add(to writes: inout LedgerWrites) {
        for (key, row) in redemptions {
            if issued.contains(key) {
                writes.newRedemptions.append(row)
            } else {
                writes.redemptions.append(row)
            }
        }
        for (reward, change) in pieces where change != 0 {
            writes.takenPieces.append((reward: reward, pieces: change))
        }
    }
}

extension WorkingLedger {
    /// Nil where there is none. Throws for a definition that this version does not understand.
    mutating func reward(_ key: RewardKey) throws -> RewardStanding? {
        guard let row = facts.rewards[key] else { return nil }
        let terms = try rewards.terms[key] ?? RewardTerms(stored: row.definition)
        rewards.terms[key] = terms
        var stock = row.stock
        stock.take(rewards.pieces[key, default: 0])
        return RewardStanding(
            terms: terms, state: row.state, version: row.version, stock: stock)
    }

    func redemption(_ key: RedemptionKey) -> RedemptionRow? {
        rewards.redemptions[key] ?? facts.redemptions[key]
    }

    /// What a member has taken of a reward and not given back, in this batch too.
    func takenPieces(_ key: TakenKey) -> TakenPieces {
        var taken = facts.takenPieces[key] ?? TakenPieces()
        let taker = RewardChanges.Taker(member: key.member, reward: key.reward)
        for move in rewards.moves[taker] ?? [] {
            taken.add(move.pieces, takenOn: move.date, asOf: key.date)
        }
        return taken
    }

    /// A member has taken a reward.
    mutating func issue(_ row: RedemptionRow) {
        rewards.issued.insert(row.key)
        rewards.redemptions[row.key] = row
        move(row.redemption.quantity, row)
    }

    /// A redemption after a step; where the member has it no longer, its pieces are free again.
    mutating func store(_ row: RedemptionRow) {
        let wasTaken = redemption(row.key)?.redemption.state.isTaken ?? false
        rewards.redemptions[row.key] = row
        if wasTaken, !row.redemption.state.isTaken { move(-row.redemption.quantity, row) }
    }

    private mutating func move(_ pieces: Int64, _ row: RedemptionRow) {
        let redemption = row.redemption
        let reward = RewardKey(merchant: row.member.merchant, id: redemption.reward)
        rewards.pieces[reward, default: 0] += pieces
        let taker = RewardChanges.Taker(member: row.member, reward: redemption.reward)
        rewards.moves[taker, default: []].append(
            RewardChanges.Move(pieces: pieces, date: redemption.issuedOn))
    }
}
