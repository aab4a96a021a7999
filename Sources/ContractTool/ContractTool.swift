@main struct ContractTool { static func main() {} }
