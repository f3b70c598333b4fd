import Foundation
import Synchronization

/// The Go programs of this folder, built once per run from Debian's packages.
enum GoPrograms {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private static let folder: Result<URL, any Error> = Result {
        let root = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let folder = root.appending(path: ".build/interop")
        let build = Process()
        build.executableURL = root.appending(path: "bench/go/build")
        build.arguments = [folder.path()]
        let errors = Pipe()
        build.standardError = errors
        try build.run()
        let text = try errors.fileHandleForReading.readToEnd() ?? Data()
        build.waitUntilExit()
        guard build.terminationStatus == 0 else {
            throw Failure(description: "go build: \(String(decoding: text, as: UTF8.self))")
        }
        return folder
    }

    static func path(_ name: String) throws -> URL { try folder.get().appending(path: name) }

    /// Runs a program to its end and returns what it printed.
    static func run(
        _ name: String, _ arguments: String...
    ) async throws -> (output: String, code: Int32) {
        let file = FileManager.default.temporaryDirectory.appending(
            path: "\(UUID().uuidString).log")
        try Data().write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = try path(name)
        process.arguments = arguments
        let output = try FileHandle(forWritingTo: file)
        process.standardOutput = output
        process.standardError = output
        let ended = AsyncStream<Int32> { continuation in
            process.terminationHandler = { process in
                continuation.yield(process.terminationStatus)
                continuation.finish()
            }
        }
        try process.run()
        var code: Int32 = -1
        for await status in ended { code = status }
        return (String(decoding: try Data(contentsOf: file), as: UTF8.self), code)
    }
}

/// A Go server that runs until this is released.
final class GoServer: Sendable {
    let port: Int
    private let process: Mutex<Process>

    init() throws {
        let process = Process()
        process.executableURL = try GoPrograms.path("interop-server")
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        // Its first line is the port.
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let byte = output.fileHandleForReading.readData(ofLength: 1)
            if byte.isEmpty { break }
            line.append(byte)
        }
        let text = String(decoding: line, as: UTF8.self)
        guard let port = Int(text.trimmingCharacters(in: .newlines)) else {
            process.terminate()
            throw GoPrograms.Failure(description: "no port but \(text)")
        }
        self.port = port
        self.process = Mutex(process)
    }

    deinit {
        process.withLock { process in
            process.terminate()
            process.waitUntilExit()
        }
    }
}
