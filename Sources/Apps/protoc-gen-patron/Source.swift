/// A generated text, written line by line with its indentation.
struct Source {
    private var lines: [String] = []
    private var depth = 0

    var text: String { lines.joined(separator: "\n") + "\n" }

    /// A Swift file: the notice, then the imports.
    init(imports: [String]) {
        lines = [
            "// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run",
            "// scripts/generate.",
            "// swift-format-ignore-file",
        ]
        if !imports.isEmpty { lines += [""] + imports }
    }

    mutating func line(_ text: String = "") {
        lines.append(text.isEmpty ? "" : String(repeating: "    ", count: depth) + text)
    }

    /// `head`, what `body` writes one step further in, `tail`.
    mutating func block(
        _ head: String, tail: String = "}", _ body: (inout Source) throws -> Void
    ) rethrows {
        line(head)
        depth += 1
        try body(&self)
        depth -= 1
        line(tail)
    }

    /// A proto comment as a doc comment.
    mutating func doc(_ comment: String) {
        guard !comment.isEmpty else { return }
        for text in comment.split(separator: "\n", omittingEmptySubsequences: false) {
            line(text.isEmpty ? "///" : "/// \(text)")
        }
    }
}

/// One file of the answer to protoc.
struct OutputFile {
    var path: String
    var text: String
}
