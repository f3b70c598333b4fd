import AnalyticsDomain
import Messages
import Postgres
import ServiceKit

/// Keeps the day tables up with the feeds of members and points.
enum DayModels {
    static let consumerName = "analytics"
    static let sources: [ServiceName] = [.member, .points]
    /// Well within the two seconds in which an order must show.
    private static let pace = Duration.milliseconds(50)

    static func consumers(_ runtime: ServiceRuntime) throws -> [FeedConsumer] {
        try sources.map { source in
            try FeedConsumer(
                name: consumerName, source: source, types: DayTally.types, pace: pace,
                runtime: runtime
            ) { transaction, events in
                let tally = try DayTally(events)
                guard !tally.isEmpty else { return }
                try transaction.pipeline { pipeline in
                    pipeline.add(AddToDays(tally: tally))
                    pipeline.add(MoveAsOf(tally: tally))
                }
            }
        }
    }
}
