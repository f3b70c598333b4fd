import Testing

@testable import ServiceKit

@Suite("Pages")
struct PageTests {
    @Test("a token gives back the place", arguments: [[Int64](), [0], [.min, -1, .max]])
    func roundTrip(fields: [Int64]) throws {
        let token = Page.token(list: "l", fields)
        let page = try Page(list: "l", size: 7, token: token, fields: fields.count)
        #expect(page.after == fields)
        #expect(page.size == 7)
        #expect(!token.contains("="))
    }

    @Test("sizes from 1 to 100, and the default", arguments: [(0, 20), (1, 1), (100, 100)])
    func sizes(asked: Int32, given: Int) throws {
        #expect(try Page(list: "l", size: asked, token: "", fields: 1).size == given)
    }

    @Test("other sizes are refused", arguments: [-1, 101, .max] as [Int32])
    func badSizes(asked: Int32) {
        #expect(throws: Refusal(.invalidPageSize, facts: ["limit": "100"])) {
            try Page(list: "l", size: asked, token: "", fields: 1)
        }
    }

    @Test("the token of another list, a cut, changed or invented one is refused")
    func badTokens() {
        let token = Page.token(list: "l", [1])
        let bad = [
            Page.token(list: "m", [1]), Page.token(list: "l", [1, 2]), String(token.dropLast()),
            "x", "????", token + "A", String(repeating: "A", count: 5_000),
        ]
        for text in bad {
            #expect(throws: Refusal(.invalidPageToken)) {
                try Page(list: "l", size: 0, token: text, fields: 1)
            }
        }
    }
}
