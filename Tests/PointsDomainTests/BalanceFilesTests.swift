import PointsDomain
import Primitives
import Testing

@Suite("Files of balances")
struct BalanceFilesTests {
    private let files = BalanceFiles(today: CalendarDate(iso: "2026-03-05")!)

    @Test("X20 several rows of a member are several lots, and the same row twice is none")
    func lots() {
        let file = files.points(
            "external_id,points,earned_on,expires_on\nA,100,2025-06-01,2026-12-31\n"
                + "A,5,2025-07-01,\nA,7,2025-06-01,2026-12-31\n")
        #expect(file.rows.map(\.value.name) == ["A:2025-06-01:2026-12-31", "A:2025-07-01:"])
        #expect(file.problems.map(\.line) == [4])
    }

    @Test(
        "X20 points that make no sense are named by column",
        arguments: [
            ("A,0,2025-06-01,", "points"), ("A,1.5,2025-06-01,", "points"),
            ("A,100000001,2025-06-01,", "points"), ("A,1,,", "earned_on"),
            ("A,1,2026-03-06,", "earned_on"), ("A,1,2025-06-01,2026-03-04", "expires_on"),
        ])
    func points(row: String, column: String) {
        let file = files.points("external_id,points,earned_on,expires_on\n" + row)
        #expect(file.problems.map(\.column) == [column] && file.rows.isEmpty)
    }

    @Test(
        "X20 stored value that makes no sense is named by column",
        arguments: [
            ("A,0,5,2025-06-01,", "principal_minor"), ("A,1,-1,2025-06-01,", "bonus_minor"),
            ("A,1,0,2025-06-01,2026-12-31", "bonus_expires_on"),
            ("A,1,1,2025-06-01,2026-03-04", "bonus_expires_on"),
            ("A,1,1,tomorrow,", "paid_on"),
        ])
    func storedValue(row: String, column: String) {
        let file = files.storedValue(
            "external_id,principal_minor,bonus_minor,paid_on,bonus_expires_on\n" + row)
        #expect(file.problems.map(\.column) == [column] && file.rows.isEmpty)
    }

    @Test("X20 a file that is read to be compared may have ends that are over")
    func over() throws {
        let later = BalanceFiles(
            today: try #require(CalendarDate(iso: "2027-03-05")), endsMayBeOver: true)
        let text = "external_id,points,earned_on,expires_on\nA,1,2025-06-01,2026-12-31\n"
        #expect(later.points(text).problems.isEmpty && later.points(text).rows.count == 1)
    }

    @Test("X20 stored value without a bonus needs no column of it")
    func noBonus() {
        let file = files.storedValue("external_id,principal_minor,paid_on\nA,100,2025-06-01\n")
        #expect(file.problems.isEmpty && file.rows.map(\.value.bonusMinor) == [0])
    }
}
