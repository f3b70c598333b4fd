import PointsDomain
import Primitives

// The model is asked first; the wallet is asked next and takes the same ids.
extension RandomLife {
    mutating func askModel(_ asked: Asked) -> Answer {
        var answer = Answer()
        var id = lastId
        func newLot() -> UUIDv7 {
            id += 1
            return uuid(id)
        }
        do throws(WalletRefusal) {
            switch asked {
            case .grant(let lot): members[who].model.grant(lot)
            case .spend(let points): answer.taken = try members[who].model.spend(points)
            case .placeHold(let id, let points, let end):
                try members[who].model.placeHold(id, points, until: end)
            case .capture(let id, let points):
                answer.taken = try members[who].model.capture(id, points)
            case .void(let id): try members[who].model.void(id)
            case .restore(let spend, let points, let policy):
                try members[who].model.restore(spend: spend, points, policy, newLot: newLot)
            case .clawBack(let points, let lots, let expired, let policy):
                answer.uncollected = try members[who].model.clawBack(
                    points, of: lots, expired: expired, policy)
            case .event(let event, let end):
                answer.activated = members[who].model.awaiting(event)
                for lot in answer.activated { try members[who].model.activate(lot, end) }
            case .activate(let lot, let end): try members[who].model.activate(lot, end)
            case .cancel(let lot): try members[who].model.cancel(lot)
            case .renew(let end): members[who].model.renew(until: end)
            case .give(let points):
                answer.parts = try members[who].model.give(points)
                members[1 - who].model.receive(answer.parts, newLot: newLot)
            case .moveAll, .moveBack:
                let came = members[who].came
                let moved =
                    asked == .moveAll
                    ? members[who].model.moveAll()
                    : members[who].model.moveBack(came)
                if let moved {
                    (answer.parts, answer.debt) = moved
                    members[1 - who].model.takeOver(moved.parts, moved.debt, newLot: newLot)
                }
            case .setFrozen(let isFrozen): members[who].model.setFrozen(isFrozen)
            case .pass(let seconds):
                for index in members.indices { members[index].model.pass(seconds: seconds) }
            }
        } catch {
            answer.refusal = error
        }
        return answer
    }

    mutating func askWallet(_ asked: Asked) -> Answer {
        var answer = Answer()
        do throws(WalletRefusal) {
            switch asked {
            case .event(let event, let end): answer.activated = try happen(event, end)
            case .give(let points): answer.parts = try give(points)
            case .moveAll, .moveBack: try move(isBack: asked == .moveBack, &answer)
            case .restore(let spend, let points, let policy):
                try restore(spend, points, policy)
            case .pass(let seconds): pass(seconds)
            case .grant, .spend, .placeHold, .capture, .void, .clawBack, .activate, .cancel,
                .renew, .setFrozen:
                try members[who].ask(asked, at: self.now, &answer)
            }
        } catch {
            answer.refusal = error
        }
        return answer
    }

    private mutating func happen(
        _ event: String, _ end: LotEnd
    ) throws(WalletRefusal) -> [UUIDv7] {
        let waiting = members[who].wallet.awaiting(event)
        for lot in waiting {
            let changes = try members[who].wallet.activate(lot, expiresAt: end, at: now)
            members[who].books.add(changes)
        }
        return waiting
    }

    private mutating func give(_ points: Int64) throws(WalletRefusal) -> [TransferredPart] {
        let now = self.now
        let given = try members[who].wallet.give(points, at: now)
        members[who].books.add([given.change])
        var id = lastId
        let received = try members[1 - who].wallet.receive(given.parts, at: now) {
            id += 1
            return uuid(id)
        }
        lastId = id
        members[1 - who].books.add(received)
        return given.parts
    }

    private mutating func move(isBack: Bool, _ answer: inout Answer) throws(WalletRefusal) {
        let now = self.now
        let came = members[who].came
        let moved =
            isBack
            ? members[who].wallet.moveBack(came.lots, debt: came.debt, at: now)
            : members[who].wallet.moveAll(at: now)
        guard let moved else { return }
        members[who].books.add([moved.change])
        answer.parts = moved.parts
        answer.debt = -moved.change.debtDelta
        var id = lastId
        let received = try members[1 - who].wallet.receive(
            moved.parts, debt: answer.debt, as: .mergeIn, at: now
        ) {
            id += 1
            return uuid(id)
        }
        let lots = zip((lastId + 1)..., moved.parts).map {
            Movement(lot: uuid($0), delta: $1.points)
        }
        lastId = id
        members[1 - who].books.add(received)
        // What went back is not there to go back again, and what came by it is no merge.
        members[who].came = ([], 0)
        members[1 - who].came = isBack ? ([], 0) : (lots, answer.debt)
    }

    private mutating func restore(
        _ spend: Int, _ points: Int64, _ policy: RestorePolicy
    ) throws(WalletRefusal) {
        let known = members[who].spends[spend]
        let restoration = Restoration(
            taken: known.taken, restoredBefore: known.restored, points: points, policy: policy)
        let now = self.now
        var id = lastId
        let changes = try members[who].wallet.restore(restoration, at: now) {
            id += 1
            return uuid(id)
        }
        lastId = id
        members[who].spends[spend].restored += points
        members[who].books.add(changes)
    }

    /// The models have gone ahead.
    private mutating func pass(_ seconds: Int) {
        guard looking == .everySecond else { return }
        let now = self.now
        for ago in (0..<seconds).reversed() {
            for index in members.indices {
                members[index].settle(at: now.adding(seconds: -Int64(ago)))
            }
        }
    }
}

extension RandomLife.Member {
    /// What takes no other member, and no ids.
    fileprivate mutating func ask(
        _ asked: RandomLife.Asked, at now: Instant, _ answer: inout RandomLife.Answer
    ) throws(WalletRefusal) {
        switch asked {
        case .grant(let lot): books.add(try wallet.grant(lot, as: .earn, at: now))
        case .spend(let points):
            let change = try wallet.spend(points, at: now)
            answer.taken = change.movements
            spends.append((change.movements, 0))
            books.add([change])
        case .placeHold(let id, let points, let end):
            books.add([try wallet.placeHold(id, points: points, expiresAt: end, at: now)])
            holds.append(id)
        case .capture(let id, let points):
            let changes = try wallet.capture(id, points: points, at: now)
            answer.taken = changes.first?.movements ?? []
            spends.append((answer.taken, 0))
            books.add(changes)
        case .void(let id): books.add(try wallet.void(id, at: now))
        case .clawBack(let points, let lots, let expired, let policy):
            let taken = try wallet.clawBack(
                points, ofLots: lots, expired: expired, policy: policy, at: now)
            answer.uncollected = taken.uncollected
            books.add(taken.changes)
        case .activate(let lot, let end):
            books.add(try wallet.activate(lot, expiresAt: end, at: now))
        case .cancel(let lot): books.add([try wallet.cancel(lot)])
        case .renew(let end): wallet.renew(until: end, at: now)
        case .setFrozen(let isFrozen): books.add([wallet.setFrozen(isFrozen)])
        case .event, .give, .moveAll, .moveBack, .restore, .pass:
            preconditionFailure("the life does this itself")
        }
    }
}
