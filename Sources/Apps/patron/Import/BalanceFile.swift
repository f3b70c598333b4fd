import Foundation
import Primitives
import Stack

/// Points of another system: a line a balance, `externalId,member,points,earnedAt,expiresAt`.
///
/// The member is a card number or a member id; instants are RFC 3339; without an end the points
/// never end. Fields have neither quotes nor commas. Every line is looked at before any is taken
/// over, so that a file is either understood whole or reported on whole.
struct BalanceFile {
    struct Balance: Sendable {
        let line: Int
        let externalId: String
        let member: String
        let points: Int64
        let earnedAt: Instant
        let expiresAt: Instant?
    }

    struct Problem: Sendable, CustomStringConvertible {
        let line: Int
        let text: String

        var description: String { "line \(line): \(text)" }
    }

    static let header = "externalId,member,points,earnedAt,expiresAt"

    let balances: [Balance]
    let problems: [Problem]

    var points: Int64 { balances.reduce(0) { $0 + $1.points } }

    init(file: URL) throws {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw StackError("\(file.path) cannot be read", mend: "give a CSV file in UTF-8")
        }
        self.init(text: text)
    }

    init(text: String) {
        var balances: [Balance] = []
        var problems: [Problem] = []
        var seen: Set<String> = []
        // Lines of a Windows file end in one character for Swift: "\r\n".
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.first.map({ String($0) }) != Self.header {
            problems.append(Problem(line: 1, text: "is not the header \(Self.header)"))
        }
        for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
            do throws(Flaw) {
                let balance = try Self.balance(String(line), line: index + 1)
                guard seen.insert(balance.externalId).inserted else {
                    throw Flaw("externalId \(balance.externalId) stands there twice")
                }
                balances.append(balance)
            } catch {
                problems.append(Problem(line: index + 1, text: error.text))
            }
        }
        self.balances = balances
        self.problems = problems
    }

    private struct Flaw: Error {
        let text: String

        init(_ text: String) { self.text = text }
    }

    private static func balance(_ text: String, line: Int) throws(Flaw) -> Balance {
        let fields = text.split(separator: ",", omittingEmptySubsequences: false)
            .map { $0.trimmingCharacters(in: .whitespaces) }
        guard fields.count == 5 else { throw Flaw("has \(fields.count) fields, not 5") }
        guard (1...64).contains(fields[0].count) else {
            throw Flaw("externalId is not 1 to 64 characters long")
        }
        guard !fields[1].isEmpty else { throw Flaw("member is missing") }
        guard let points = Int64(fields[2]), points > 0 else {
            throw Flaw("points is not a whole number above 0")
        }
        guard let earnedAt = Instant(rfc3339: fields[3]) else {
            throw Flaw("earnedAt is not an instant such as 2025-06-01T04:00:00Z")
        }
        var expiresAt: Instant?
        if !fields[4].isEmpty {
            guard let end = Instant(rfc3339: fields[4]) else {
                throw Flaw("expiresAt is not an instant such as 2026-12-31T16:00:00Z")
            }
            expiresAt = end
        }
        return Balance(
            line: line, externalId: fields[0], member: fields[1], points: points,
            earnedAt: earnedAt, expiresAt: expiresAt)
    }
}
