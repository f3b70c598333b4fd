import Messages
import Primitives

/// Says which points end soon (C14).
enum ReminderText {
    struct Ending: Sendable {
        let points: Int64
        /// The last business date on which they can be used.
        let lastDate: CalendarDate
    }

    /// All that ends soon, and what of it first; nil where nothing does.
    ///
    /// - Parameter endings: the nearest first.
    static func text(_ endings: [Ending]) -> PatronV1.Text? {
        guard let next = endings.first else { return nil }
        let points = endings.reduce(0) { $0 + $1.points }
        guard endings.count > 1 else {
            return PatronV1.Text(
                zh: "您有\(points)积分即将过期，有效期至\(next.lastDate)",
                en: "\(points) of your points end soon: they are good through \(next.lastDate)")
        }
        return PatronV1.Text(
            zh: "您有\(points)积分即将过期，其中\(next.points)积分有效期至\(next.lastDate)",
            en: "\(points) of your points end soon: \(next.points) are good through "
                + "\(next.lastDate)")
    }
}
