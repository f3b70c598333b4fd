import PointsDomain
import Primitives

extension WalletModel {
    mutating func restore(
        spend: Int, _ count: Int64, _ policy: RestorePolicy, newLot: () -> UUIDv7
    ) throws(WalletRefusal) {
        let left = Int64(spends[spend].count)
        guard count <= left else { throw .exceeds(left: left) }
        var renewed: [(life: Life, count: Int64)] = []
        for _ in 0..<count {
            let index = spends[spend].removeLast()
            let life = points[index].life
            if !hasEnded(life) || policy == .forfeit {
                free([index])
            } else {
                points[index].fate = .replaced
                if let last = renewed.last, last.life.lot == life.lot {
                    renewed[renewed.count - 1].count += 1
                } else {
                    renewed.append((life, 1))
                }
            }
        }
        for (life, count) in renewed {
            let end: Instant? =
                switch policy {
                case .forfeit: life.end
                case .grace(let until): until
                case .reissue(let until): until
                }
            add(count, Life(lot: newLot(), earned: life.earned, end: end))
        }
    }

    /// - Returns: what nobody has paid.
    mutating func clawBack(
        _ count: Int64, of lots: Set<UUIDv7>, expired: Int64, _ policy: ShortfallPolicy
    ) throws(WalletRefusal) -> Int64 {
        let waiting = inOrder { isWaiting($0) && isPoint($0, of: lots) }
        let own = inOrder { isUsable($0) && isPoint($0, of: lots) }
        let others = inOrder { isUsable($0) && !isPoint($0, of: lots) }
        let reachable = waiting + own + others
        let due = Int(max(0, count - expired))
        if policy == .block, reachable.count < due {
            throw .insufficient(available: Int64(reachable.count))
        }
        for index in reachable.prefix(due) {
            points[index].fate = isWaiting(index) ? .cancelled : .takenBack
        }
        let shortfall = Int64(max(0, due - reachable.count))
        guard policy == .debt else { return shortfall }
        debt += shortfall
        return 0
    }
}
