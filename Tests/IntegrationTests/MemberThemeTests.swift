import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Themes on the real stack")
struct MemberThemeTests {
    private static let colours = MemberV1.ThemeColours(
        text: "#222222", background: "#fafafa", primary: "#0b57d0", onPrimary: "#FFFFFF")

    private func get(
        _ stack: MemberStack, _ options: CallOptions, knowing version: Int32 = 0
    ) async throws -> MemberV1.GetThemeReply {
        try await MemberV1.Themes.Client(stack.channel).get(.init(knownVersion: version), options)
    }

    private func put(
        _ stack: MemberStack, _ request: MemberV1.PutThemeRequest, _ options: CallOptions? = nil
    ) async throws -> MemberV1.PutThemeReply {
        try await MemberV1.Themes.Client(stack.channel).put(request, options ?? stack.staff())
    }

    @Test("H16 a merchant's theme is put by version, and read by all who know no newer one")
    func life() async throws {
        try await MemberStack.run { stack in
            let standard = try await get(stack, stack.mini()).theme
            #expect(standard?.version == 0 && standard?.colours?.background == "#FFFFFF")
            let wish = MemberV1.PutThemeRequest(
                colours: Self.colours,
                texts: [
                    .init(code: "slogan", text: .init(zh: "好茶", en: "Good tea")),
                    .init(code: "brand", text: .init(zh: "茶馆", en: "Tea house")),
                ])
            let key = "theme-key-000000001"
            let first = try await put(stack, wish, stack.staff(key: key))
            #expect(first.theme?.version == 1 && !first.replayed)
            let again = try await put(stack, wish, stack.staff(key: key))
            #expect(again.replayed && again.theme?.version == 1)
            let id = try #require(try await stack.register("13800001201").member?.id)
            for options in [stack.mini(), stack.console(), stack.member(id), stack.staff()] {
                let theme = try await get(stack, options).theme
                #expect(theme?.version == 1 && theme?.colours?.background == "#FAFAFA")
                #expect(theme?.texts.map(\.code) == ["brand", "slogan"])
                let known = try await get(stack, options, knowing: 1)
                #expect(known.notModified && known.theme == nil)
            }
            // Of two who change the same version one is the first.
            #expect(await MemberStack.refusal { try await put(stack, wish) } == "REVISION_CONFLICT")
            #expect(
                await MemberStack.fact("revision") { try await put(stack, wish) } == "1")
            var next = wish
            next.version = 1
            next.texts = []
            #expect(try await put(stack, next).theme?.version == 2)
            let newer = try await get(stack, stack.mini(), knowing: 1)
            #expect(!newer.notModified && newer.theme?.texts == [])
            #expect(try await stack.count("themes") == 2)
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws(' to ', before, after) FROM audit
                    WHERE action = 'theme.changed' ORDER BY sequence
                    """) == ["version 0 to version 1", "version 1 to version 2"])
        }
    }

    @Test(
        "H16 a theme that cannot be read is refused with its field, and so is a logo that is none")
    func checks() async throws {
        try await MemberStack.run { stack in
            func fact(_ change: (inout MemberV1.PutThemeRequest) -> Void) async -> String? {
                var request = MemberV1.PutThemeRequest(colours: Self.colours)
                change(&request)
                let asked = request
                return await MemberStack.fact("field") { try await put(stack, asked) }
            }
            #expect(await fact { $0.colours?.text = "#777777" } == "colours.text")
            #expect(await fact { $0.colours?.onPrimary = "#333333" } == "colours.onPrimary")
            #expect(await fact { $0.colours?.primary = "blue" } == "colours.primary")
            #expect(await fact { $0.colours = nil } == "colours.text")
            #expect(
                await fact { $0.texts = [.init(code: "brand", text: .init(zh: "茶", en: ""))] }
                    == "texts.brand.en")
            let logo = IdentifierSource().next().description
            let wish = MemberV1.PutThemeRequest(colours: Self.colours, logoFileId: logo)
            #expect(await MemberStack.refusal { try await put(stack, wish) } == "FILE_NOT_FOUND")
            #expect(
                await MemberStack.refusal {
                    try await put(
                        stack, .init(colours: Self.colours), stack.staff(role: "cashier"))
                } == "PERMISSION_DENIED")
            let themes = try await stack.count("themes")
            #expect(themes == 0)
        }
    }
}
