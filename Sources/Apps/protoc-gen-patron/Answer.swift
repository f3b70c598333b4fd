import CDescriptors
import Glibc

/// What the plugin tells protoc: the files, or why there are none.
enum Answer {
    case files([OutputFile])
    case refusal(String)

    /// Writes the `CodeGeneratorResponse` to standard output. The C memory lives until the exit.
    func write() {
        var response = Google__Protobuf__Compiler__CodeGeneratorResponse()
        google__protobuf__compiler__code_generator_response__init(&response)
        switch self {
        case .refusal(let problem):
            response.error = strdup(problem)
        case .files(let files):
            let pointers = UnsafeMutableBufferPointer<
                UnsafeMutablePointer<Google__Protobuf__Compiler__CodeGeneratorResponse__File>?
            >.allocate(capacity: files.count)
            for (index, file) in files.enumerated() {
                pointers[index] = .allocate(capacity: 1)
                google__protobuf__compiler__code_generator_response__file__init(pointers[index])
                pointers[index]?.pointee.name = strdup(file.path)
                pointers[index]?.pointee.content = strdup(file.text)
            }
            response.n_file = files.count
            response.file = pointers.baseAddress
        }
        let size = google__protobuf__compiler__code_generator_response__get_packed_size(&response)
        var bytes = [UInt8](repeating: 0, count: size)
        google__protobuf__compiler__code_generator_response__pack(&response, &bytes)
        var sent = 0
        while sent < size {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
            }
            guard count > 0 else { exit(1) }
            sent += count
        }
    }
}

enum StandardInput {
    static func readAll() -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &chunk, chunk.count)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }
}
