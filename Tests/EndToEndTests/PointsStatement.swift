import Stack
import Testing

/// A member's whole statement, the oldest entry first.
struct PointsStatement: Sendable {
    struct Entry: Sendable {
        let seq: Int64
        let delta: Int64
        let balanceAfter: Int64
        /// The order that it is for.
        let sourceId: String

        init(_ json: [String: Any]) throws {
            func number(_ name: String) throws -> Int64 {
                let text = try #require(json[name] as? String)
                return try #require(Int64(text))
            }
            seq = try number("seq")
            delta = try number("delta")
            balanceAfter = try number("balanceAfter")
            sourceId = try #require(json["sourceId"] as? String)
        }
    }

    let entries: [Entry]

    var sum: Int64 { entries.reduce(0) { $0 + $1.delta } }

    init(of member: Caller.Member, _ caller: Caller) async throws {
        var newestFirst: [Entry] = []
        var token = ""
        repeat {
            let page = try await caller.read(
                "/v1/me/points/entries?pageSize=100" + (token.isEmpty ? "" : "&pageToken=\(token)"),
                as: member.token)
            let rows = try #require(try page.json("entries") as? [[String: Any]])
            newestFirst += try rows.map { try Entry($0) }
            token = try page.string("nextPageToken")
        } while !token.isEmpty
        entries = newestFirst.reversed()
    }

    /// The balance after so many entries.
    func balance(after seq: Int64) -> Int64? {
        seq == 0 ? 0 : entries.first { $0.seq == seq }?.balanceAfter
    }
}
