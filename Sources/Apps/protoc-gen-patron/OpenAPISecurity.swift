/// How callers prove who they are, in the terms of OpenAPI.
enum OpenAPISecurity {
    static let schemes: JSONValue = [
        "signedApp": [
            "type": "apiKey", "in": "header", "name": "Authorization",
            "description": .string(
                "A signed request: PATRON1-HMAC-SHA256 app=\"…\",kid=\"…\",ts=\"…\",nonce=\"…\","
                    + "sig=\"…\" over method, path and query, ts, nonce, idempotency key and the "
                    + "SHA-256 of the body, each on a line."),
        ],
        "memberToken": [
            "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "The access token of a member.",
        ],
        "staffToken": [
            "type": "http", "scheme": "bearer", "bearerFormat": "JWT",
            "description": "The access token of a member of staff.",
        ],
    ]

    /// Any one of the schemes that the audience allows; none for the public.
    static func requirement(of rule: MethodRule) -> JSONValue {
        if rule.audience.contains(.public) { return [] }
        var names: [String] = []
        for audience in rule.audience {
            let name =
                switch audience {
                case .miniProgram, .pos, .console: "signedApp"
                case .member: "memberToken"
                case .staff: "staffToken"
                case .public, .internal: ""
                }
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return .array(names.map { .object([($0, .array([]))]) })
    }
}
