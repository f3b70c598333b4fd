import Foundation

/// Prints one line at once, also where standard output is a file: a person may be following it.
func say(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
}
