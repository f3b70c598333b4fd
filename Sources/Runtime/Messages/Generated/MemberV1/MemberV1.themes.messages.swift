// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    /// `#RRGGBB` each. Of text on background, and of on_primary on primary, the contrast is 4.5 at least.
    package struct ThemeColours: Sendable, Equatable {
        package var text: String
        package var background: String
        /// Of buttons and bars.
        package var primary: String
        /// What stands on them.
        package var onPrimary: String

        package init() {
            text = ""
            background = ""
            primary = ""
            onPrimary = ""
        }

        package init(
            text: String = "",
            background: String = "",
            primary: String = "",
            onPrimary: String = ""
        ) {
            self.text = text
            self.background = background
            self.primary = primary
            self.onPrimary = onPrimary
        }
    }

    package struct ThemeText: Sendable, Equatable {
        /// 1 to 32 of a–z 0–9 _, beginning with a letter, such as brand or slogan.
        package var code: String
        /// 1 to 200 characters in each language.
        package var text: PatronV1.Text?

        package init() {
            code = ""
            text = nil
        }

        package init(
            code: String = "",
            text: PatronV1.Text? = nil
        ) {
            self.code = code
            self.text = text
        }
    }

    package struct Theme: Sendable, Equatable {
        /// Rises with every change; 0 where the merchant has none of its own.
        package var version: Int32
        package var colours: MemberV1.ThemeColours?
        /// A picture that staff has uploaded; empty where there is none.
        package var logoFileId: String
        /// Good for an hour; Files.Get gives a fresh one. Empty where there is none, and where no files are
        /// offered.
        package var logoUrl: String
        /// By code.
        package var texts: [MemberV1.ThemeText]
        package var changedAt: Instant?

        package init() {
            version = 0
            colours = nil
            logoFileId = ""
            logoUrl = ""
            texts = []
            changedAt = nil
        }

        package init(
            version: Int32 = 0,
            colours: MemberV1.ThemeColours? = nil,
            logoFileId: String = "",
            logoUrl: String = "",
            texts: [MemberV1.ThemeText] = [],
            changedAt: Instant? = nil
        ) {
            self.version = version
            self.colours = colours
            self.logoFileId = logoFileId
            self.logoUrl = logoUrl
            self.texts = texts
            self.changedAt = changedAt
        }
    }

    package struct GetThemeRequest: Sendable, Equatable {
        /// The version that the caller has.
        package var knownVersion: Int32

        package init() {
            knownVersion = 0
        }

        package init(
            knownVersion: Int32 = 0
        ) {
            self.knownVersion = knownVersion
        }
    }

    package struct GetThemeReply: Sendable, Equatable {
        /// Absent where the caller has it already.
        package var theme: MemberV1.Theme?
        package var notModified: Bool

        package init() {
            theme = nil
            notModified = false
        }

        package init(
            theme: MemberV1.Theme? = nil,
            notModified: Bool = false
        ) {
            self.theme = theme
            self.notModified = notModified
        }
    }

    package struct PutThemeRequest: Sendable, Equatable {
        /// The version that it was made from; 0 for the first.
        package var version: Int32
        package var colours: MemberV1.ThemeColours?
        package var logoFileId: String
        /// At most 50.
        package var texts: [MemberV1.ThemeText]

        package init() {
            version = 0
            colours = nil
            logoFileId = ""
            texts = []
        }

        package init(
            version: Int32 = 0,
            colours: MemberV1.ThemeColours? = nil,
            logoFileId: String = "",
            texts: [MemberV1.ThemeText] = []
        ) {
            self.version = version
            self.colours = colours
            self.logoFileId = logoFileId
            self.texts = texts
        }
    }

    package struct PutThemeReply: Sendable, Equatable {
        package var theme: MemberV1.Theme?
        package var replayed: Bool

        package init() {
            theme = nil
            replayed = false
        }

        package init(
            theme: MemberV1.Theme? = nil,
            replayed: Bool = false
        ) {
            self.theme = theme
            self.replayed = replayed
        }
    }
}
