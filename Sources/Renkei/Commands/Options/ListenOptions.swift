import ArgumentParser
import Wire

/// The options of `renkei serve --listen`.
struct ListenOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Listen on TCP or on a Unix socket instead of standard input and output. Port 0 picks a free one.",
            valueName: "host:port | unix:path"),
        transform: { text in
            guard let address = ListenAddress(text) else {
                throw ValidationError("\(text) should be like 127.0.0.1:7411, [::1]:0 or unix:/run/renkei.sock")
            }
            return address
        })
    var listen: ListenAddress?

    @Option(help: "The file that holds the token. Peers have to send the same token.")
    var tokenFile: String?

    @Option(help: "The environment variable that holds the token.")
    var tokenEnv: String?

    @Option(
        help: "The command that prints the token: a program and its arguments, separated by spaces. No shell runs it.")
    var tokenCommand: String?

    @Option(help: "The certificate and its chain, in PEM. TCP to other machines needs TLS.")
    var tlsCertificate: String?

    @Option(help: "The private key of the certificate, in PEM.")
    var tlsKey: String?

    /// ArgumentParser calls this before `run`, so that a wrong combination is a usage error with exit code 64.
    mutating func validate() throws { _ = try configuration() }

    /// `nil` for standard input and output.
    /// - Throws: `ValidationError` if the options do not fit together.
    func configuration() throws -> ListenConfiguration? {
        let token = try tokenSource()
        let tls = try tlsFiles()
        guard let listen else {
            guard token == nil, tls == nil else { throw ValidationError("a token and TLS belong to --listen") }
            return nil
        }
        if case .tcp = listen, token == nil {
            throw ValidationError(
                "on TCP a token is needed: give one of --token-file, --token-env and --token-command")
        }
        return ListenConfiguration(address: listen, token: token, tls: tls)
    }

    private func tokenSource() throws -> TokenSource? {
        // No quoting: an argument with a space needs a script, or the settings of a connection, where a command is a list.
        let command = tokenCommand?.split(separator: " ").map(String.init)
        let sources = [
            tokenFile.map { TokenSource.file($0) }, tokenEnv.map { .environment($0) }, command.map { .command($0) },
        ].compactMap(\.self)
        guard sources.count < 2 else {
            throw ValidationError("give just one of --token-file, --token-env and --token-command")
        }
        if command?.isEmpty == true { throw ValidationError("--token-command names no program") }
        return sources.first
    }

    private func tlsFiles() throws -> TLSFiles? {
        switch (tlsCertificate, tlsKey) {
        case (nil, nil): return nil
        case (let certificate?, let key?): return TLSFiles(certificate: certificate, key: key)
        default: throw ValidationError("--tls-certificate and --tls-key belong together")
        }
    }
}
