import ArgumentParser
import Foundation
import Stack

/// Prints one line at once, also where standard output is a file: a person may be following it.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}

/// Runs a command; what is missing, taken or old is one line with the mend, and exit code 1.
func reportingErrors(_ command: String, _ body: () async throws -> Void) async throws {
    do {
        try await body()
    } catch let exit as ExitCode {
        throw exit
    } catch {
        FileHandle.standardError.write(Data("patron \(command): \(error)\n".utf8))
        throw ExitCode(1)
    }
}
