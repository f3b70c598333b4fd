/// A bounded table that forgets what has not been looked up for longest, by halves.
///
/// Entries live in a young half; when that is full it becomes the old half and the former old half
/// is forgotten. A look-up brings an old entry back to the young half. Every operation takes
/// constant time, and no list is kept.
package struct RecentTable<Key: Hashable, Value> {
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]
    private let half: Int

    /// - Parameter capacity: at most so many entries are kept, at least half of them.
    package init(capacity: Int) {
        half = max(1, capacity / 2)
    }

    package var count: Int { young.count + old.keys.count { young[$0] == nil } }

    package mutating func find(_ key: Key) -> Value? {
        if let value = young[key] { return value }
        guard let value = old[key] else { return nil }
        insert(value, for: key)
        return value
    }

    package mutating func insert(_ value: Value, for key: Key) {
        if young.count >= half, young[key] == nil {
            old = young
            young = [:]
        }
        young[key] = value
    }

    package mutating func remove(_ key: Key) {
        young[key] = nil
        old[key] = nil
    }
}
