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

    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test("docs/configuration.md is what the tables of settings say")
    func documented() throws {
        let text = SettingsDocument.markdown(own: Self.own)
        let file = Self.root.appending(path: "docs/configuration.md")
        if ProcessInfo.processInfo.environment["PATRON_WRITE_DOCS"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(
            (try? String(contentsOf: file, encoding: .utf8)) == text,
            "run with PATRON_WRITE_DOCS=1 and commit the file")
    }

    @Test("deploy/compose.yaml tells each process its own settings, and those of every service")
    func composed() throws {
        let shared = ServiceName.allCases.flatMap { StandardSettings.all($0) }
        var known = Set(shared.map(\.variable))
        var told = 0
        let text = try String(
            contentsOf: Self.root.appending(path: "deploy/compose.yaml"), encoding: .utf8)
        for line in text.split(separator: "\n") {
            if let name = line.wholeMatch(of: /\s\s([a-z]+):/)?.1 {
                let own = Self.own.first { $0.service.rawValue == name }?.keys ?? []
                known = Set((shared + own).map(\.variable))
            }
            guard let variable = line.wholeMatch(of: /\s+(PATRON_[A-Z_]+): .*/)?.1 else { continue }
            told += 1
            #expect(known.contains(String(variable)), "\(line)")
        }
        #expect(told > 20)
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
