import ArgumentParser
import Foundation
import Stack

/// Which private stack a command is about.
struct StackOptions: ParsableArguments {
    @Option(help: "Folder of the stack's data, keys and logs.")
    var directory = ".patron"

    var stack: StackDirectory { StackDirectory(root: URL(filePath: directory)) }
}
