/// Runs the writers and names their files.
struct Generator {
    private static let messages = "Sources/Runtime/Messages/Generated"
    private static let gateway = "Sources/Services/Gateway/Generated"
    private static let tests = "Tests/MessagesTests/Generated"

    let schema: Schema

    func run() -> [OutputFile] {
        let index = IndexWriter(schema: schema)
        let document = OpenAPIWriter(schema: schema).write()
        return schema.generated.flatMap(files) + [
            OutputFile(path: "\(Self.messages)/Namespaces.swift", text: index.namespaces()),
            OutputFile(
                path: "\(Self.messages)/MethodDescriptor+All.swift", text: index.permissionTable()),
            OutputFile(
                path: "\(Self.gateway)/Routes.swift", text: RouteWriter(schema: schema).write()),
            OutputFile(
                path: "\(Self.gateway)/OpenAPIDocument.swift", text: OpenAPIWriter.swift(document)),
            OutputFile(path: "docs/openapi.json", text: document + "\n"),
            OutputFile(
                path: "\(Self.tests)/Samples.swift", text: SampleWriter(schema: schema).write()),
        ]
    }

    private func files(of file: ProtoFile) -> [OutputFile] {
        let namespace = SwiftNames.namespace(file.package)
        let stem = "\(Self.messages)/\(namespace)/\(namespace).\(file.stem)"
        var files = [
            OutputFile(
                path: "\(stem).messages.swift",
                text: SwiftMessageWriter(schema: schema, file: file).write()),
            OutputFile(
                path: "\(stem).codec.swift", text: CodecWriter(schema: schema, file: file).write()),
            OutputFile(
                path: "\(stem).json.swift", text: JSONWriter(schema: schema, file: file).write()),
        ]
        if !file.services.isEmpty {
            files.append(
                OutputFile(
                    path: "\(stem).services.swift",
                    text: StubWriter(schema: schema, file: file).write()))
        }
        return files
    }
}
