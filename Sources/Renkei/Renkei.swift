@main struct Renkei { static func main() {} }
