import Foundation
import Testing

/// The rules of the house that a machine can check.
@Suite("Tidy")
struct TidyTests {
    let tree: SourceTree

    init() throws { tree = try SourceTree() }

    /// Our own modules by layer.
    private var modules: [String: String] {
        var layers: [String: String] = [:]
        for file in tree.files {
            if let place = SourceTree.place(of: file.path) { layers[place.module] = place.layer }
        }
        return layers
    }

    @Test("Imports point in one direction: Core ← Domain ← Services ← Apps, Runtime ← Services")
    func importsPointOneWay() {
        let allowed: [String: Set<String>] = [
            "Core": ["Core"], "Domain": ["Core"], "Runtime": ["Core", "Runtime", "C"],
            "Services": ["Core", "Domain", "Runtime", "C"],
            "Apps": ["Core", "Domain", "Runtime", "Services", "Apps", "C"],
        ]
        let layers = modules
        for file in tree.sources {
            guard let place = SourceTree.place(of: file.path), place.layer != "C" else { continue }
            for name in file.imports where name != place.module {
                guard let layer = layers[name] ?? (name.hasPrefix("C") ? cLayer(name) : nil) else {
                    continue
                }
                #expect(
                    allowed[place.layer]?.contains(layer) == true,
                    "\(file.path) imports \(name) of \(layer)")
            }
        }
    }

    @Test("No service imports another service or another service's domain")
    func servicesStandAlone() {
        for file in tree.sources {
            guard let place = SourceTree.place(of: file.path), place.layer == "Services" else {
                continue
            }
            let own = place.module.replacing("Service", with: "Domain")
            for name in file.imports where name != place.module {
                let layer = modules[name]
                #expect(layer != "Services", "\(file.path) imports \(name)")
                #expect(layer != "Domain" || name == own, "\(file.path) imports \(name)")
            }
        }
    }

    @Test("Only Postgres, Redis, Messages, the generator and the password code import a C module")
    func cModulesStayBehindTheirWrappers() {
        let homes = [
            "CLibPQ": ["Runtime/Postgres"], "CHiredis": ["Runtime/Redis"],
            "CProtobufC": ["Runtime/Messages", "Apps/protoc-gen-patron"],
            "CMessages": ["Runtime/Messages"], "CDescriptors": ["Apps/protoc-gen-patron"],
            "CCrypt": ["Services/MemberService/Security"],
        ]
        for file in tree.files where file.path.hasPrefix("Sources/") {
            for name in file.imports {
                guard let home = homes[name] else { continue }
                #expect(
                    home.contains { file.path.hasPrefix("Sources/\($0)/") },
                    "\(file.path) imports \(name)")
            }
        }
    }

    @Test("Core, Domain and the hot Runtime do without Foundation")
    func hotCodeDoesWithoutFoundation() {
        let places = [
            "Sources/Core/", "Sources/Domain/", "Sources/Runtime/TTRPC/",
            "Sources/Runtime/Postgres/",
            "Sources/Runtime/Redis/", "Sources/Runtime/Messages/",
        ]
        for file in tree.sources where places.contains(where: file.path.hasPrefix) {
            #expect(
                !file.imports.contains { $0.hasPrefix("Foundation") }, "\(file.path)")
        }
    }

    @Test("Decisions have no floating point, no clock and no suspension")
    func decisionsArePure() {
        let banned = [/\bDouble\b/, /\bFloat\b/, /\basync\b/, /\bawait\b/, /\bContinuousClock\b/]
        for file in tree.sources
        where file.path.hasPrefix("Sources/Domain/")
            || file.path.hasPrefix("Sources/Core/")
        {
            for line in file.lines where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
            {
                for word in banned {
                    #expect(line.firstMatch(of: word) == nil, "\(file.path): \(line)")
                }
            }
        }
    }

    @Test("A file has at most 500 lines, and a service's main.swift at most 25")
    func filesAreShort() {
        for file in tree.written {
            #expect(file.lines.count <= 501, "\(file.path) has \(file.lines.count) lines")
            if file.path.hasSuffix("main.swift"), !file.path.contains("protoc-gen") {
                #expect(file.lines.count <= 26, "\(file.path) has \(file.lines.count) lines")
            }
        }
    }

    @Test("No file or type is named Utils, Helpers, Common, Manager, Impl or Base")
    func namesSayWhatTheyAre() {
        let banned = /(?:Utils?|Helpers?|Common|Manager|Impl|Base)$/
        for file in tree.written {
            let name = file.path.split(separator: "/").last!.replacing(".swift", with: "")
            #expect(name.firstMatch(of: banned) == nil, "\(file.path)")
            for match in file.text.matches(of: /\b(?:struct|class|enum|actor|protocol) (\w+)/) {
                #expect(
                    String(match.1).firstMatch(of: banned) == nil, "\(file.path): \(match.1)")
            }
        }
    }

    @Test("Unstructured tasks start in ServiceKit, TTRPC and tests only")
    func tasksAreStructured() {
        for file in tree.sources
        where !file.path.contains("/ServiceKit/") && !file.path.contains("/TTRPC/") {
            for line in file.lines {
                #expect(
                    line.firstMatch(of: /\bTask(?:\.detached)? ?\{/) == nil, "\(file.path): \(line)"
                )
            }
        }
    }

    @Test("Options of TCP are set at its own level: at the socket's the same number means another")
    func socketOptionsHaveTheirLevel() {
        for file in tree.sources {
            #expect(!file.text.contains("socketOption(.tcp_"), "\(file.path)")
        }
    }

    @Test("Unchecked sendability says who guards it")
    func uncheckedSendabilityIsExplained() {
        for file in tree.sources {
            let lines = file.lines
            for (index, line) in lines.enumerated() where line.contains("@unchecked Sendable") {
                let before = lines[max(0, index - 6)...index].joined(separator: "\n")
                #expect(before.contains("//"), "\(file.path):\(index + 1)")
            }
        }
    }

    @Test("Nothing is left to do later in the code")
    func nothingIsLeft() {
        let banned = ["TO" + "DO", "FIX" + "ME", "X" + "XX", "not imple" + "mented"]
        for file in tree.written {
            for word in banned {
                #expect(!file.text.contains(word), "\(file.path) has \(word)")
            }
        }
    }

    @Test("Every id that docs/domain.md calls proven is in the name of a test")
    func provenIdsHaveTests() throws {
        let names = tree.files.filter { $0.path.hasPrefix("Tests/") }
            .flatMap { $0.text.matches(of: /"([^"\n]*\b[A-Z]\d\d\b[^"\n]*)"/).map { String($0.1) } }
            .joined(separator: "\n")
        for line in try tree.text(of: "docs/domain.md").split(separator: "\n") {
            guard line.hasPrefix("| "), let cell = line.split(separator: "|").first,
                cell.firstMatch(of: /[A-Z]\d\d/) != nil
            else { continue }
            for id in cell.matches(of: /[A-Z]\d\d/) {
                #expect(names.contains(id.0), "no test is named after \(id.0)")
            }
        }
    }

    private func cLayer(_ name: String) -> String? {
        ["CLibPQ", "CHiredis", "CProtobufC", "CCrypt", "CMessages", "CDescriptors"].contains(name)
            ? "C" : nil
    }
}
