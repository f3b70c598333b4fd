import AnalyticsService
import Foundation
import Gateway
import MarketingService
import MemberService
import PointsService
import ServiceKit
import Testing

@Suite("docs/configuration.md")
struct ConfigurationDocumentTests {
    private static let own: [(service: ServiceName, keys: [any SettingDescription])] = [
        (.member, MemberSettings.all), (.points, PointsSettings.all),
        (.marketing, MarketingService.settings), (.analytics, AnalyticsService.settings),
        (.gateway, GatewaySettings.all),
    ]

    @Test("docs/configuration.md is what the tables of settings say")
    func documented() throws {
        let text = SettingsDocument.markdown(own: Self.own)
        let file = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/configuration.md")
        if ProcessInfo.processInfo.environment["PATRON_WRITE_DOCS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(
            (try? String(contentsOf: file, encoding: .utf8)) == text,
            "run with PATRON_WRITE_DOCS=1 and commit the file")
    }

    @Test("every setting has a name, a meaning that ends in a full stop, and a name of its own")
    func wellFormed() {
        for (service, keys) in Self.own {
            let all = StandardSettings.all(service) + keys
            #expect(Set(all.map(\.name)).count == all.count, "\(service)")
            for key in all {
                #expect(key.name.wholeMatch(of: /[a-z]+([.-][a-z]+)*/) != nil, "\(key.name)")
                #expect(key.doc.hasSuffix("."), "\(key.name)")
            }
        }
    }
}
