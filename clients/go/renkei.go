// Package renkei starts renkei, or connects to it, and calls its methods.
//
// Copy renkei.go and contract.go into a folder of this name. They need Go 1.19 or later and nothing else.
//
//	client, err := renkei.Start(ctx, renkei.Options{Arguments: []string{"--sandbox"}})
//	defer client.Close()
//	job, err := client.Fetch(ctx, renkei.FetchParams{
//		Direction: renkei.DirectionSmartHRToKingOfTime, BaseDate: "2026-04-01", WaitSeconds: 60})
//
// Several goroutines may use a client at once.
package renkei

import (
	"bufio"
	"bytes"
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"strings"
	"sync"
	"syscall"
	"time"
)

// Errors besides those that renkei answers with. A call that exceeds its time limit fails with
// context.DeadlineExceeded. Its request is cancelled; a job that it started continues.
var (
	// ErrCannotStart means that no renkei could be reached. The message names the cause and the remedy.
	ErrCannotStart = errors.New("renkei cannot be used")

	// ErrConnectionLost means that renkei ended, or that the connection was lost. Requests in flight may have taken
	// effect: see Results of the job.
	ErrConnectionLost = errors.New("the connection to renkei is lost")

	// ErrProtocolViolation means that the received data does not follow the protocol.
	ErrProtocolViolation = errors.New("this is not renkei's protocol")
)

const (
	handshakeTimeout = 15 * time.Second
	usualTime        = time.Minute
)

// Error is an error that renkei answered with. errors.Is tests its kind: errors.Is(err, renkei.ErrUnknownJob).
type Error struct {
	Kind    ErrorKind
	Code    int
	Message string
	// MessageJa is the message in Japanese.
	MessageJa string
	// Retryable is true if the same call may succeed later.
	Retryable bool
	// RetryAfter is 0 if unknown.
	RetryAfter time.Duration
	// Data is error.data as it was received. Decode it into the struct of its kind, such as LimitExceededData.
	Data json.RawMessage
}

func (e *Error) Error() string { return fmt.Sprintf("%s (%s)", e.Message, e.Kind) }

// Is is true if target is the error of this kind.
func (e *Error) Is(target error) bool {
	kind, ok := target.(kindError)
	return ok && ErrorKind(kind) == e.Kind
}

// Decode reads Data into the struct of its kind.
func (e *Error) Decode(data any) error { return json.Unmarshal(e.Data, data) }

type kindError ErrorKind

func (e kindError) Error() string { return string(e) }

// Event is a notification after Subscribe.
type Event struct {
	// Name is, for example, "job.progress".
	Name string
	// Params are a Job for "job.changed", a JobProgressParams for "job.progress".
	Params json.RawMessage
}

// Decode reads the params.
func (e Event) Decode(params any) error { return json.Unmarshal(e.Params, params) }

// Options are the options of Start.
type Options struct {
	// Binary is the path of the executable. Default: renkei on the PATH.
	Binary string
	// Arguments are the arguments of renkei serve.
	Arguments []string
	// Env is the environment. Default: that of this process.
	Env []string
	// Log is called with each line of renkei's log.
	Log func(line string)
	// Timeout is the time limit of a call whose context has no deadline. Default: a minute.
	Timeout time.Duration
}

// DialOptions are the options of Dial.
type DialOptions struct {
	Token string
	TLS   *tls.Config
	// Timeout is the time limit of a call whose context has no deadline. Default: a minute.
	Timeout time.Duration
}

// Client is a client of one renkei.
type Client struct {
	channel channel
	timeout time.Duration
	outbox  chan []byte
	gone    chan struct{}
	heard   *events

	mutex   sync.Mutex
	next    int
	pending map[int]chan answer
	lost    error
}

type answer struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  *wireError      `json:"error"`
	lost   error
}

type wireError struct {
	Code    int             `json:"code"`
	Message string          `json:"message"`
	Data    json.RawMessage `json:"data"`
}

// Start runs renkei serve.
func Start(ctx context.Context, options Options) (*Client, error) {
	if options.Binary == "" {
		options.Binary = "renkei"
	}
	process, err := startProcess(options)
	if err != nil {
		return nil, fmt.Errorf("%w: %s cannot be started (%v). Give the path of the program as Binary, or put it on the PATH",
			ErrCannotStart, options.Binary, err)
	}
	return handshake(ctx, process, options.Timeout, "")
}

// Dial connects to renkei serve --listen: "host:port", or "unix:/path".
func Dial(ctx context.Context, address string, options DialOptions) (*Client, error) {
	socket, err := dialSocket(ctx, address, options.TLS)
	if err != nil {
		return nil, fmt.Errorf("%w: %s cannot be reached (%v). Is `renkei serve --listen %s` running?",
			ErrCannotStart, address, err, address)
	}
	return handshake(ctx, socket, options.Timeout, options.Token)
}

// handshake makes the handshake: the peer must be a renkei with a compatible contract.
func handshake(ctx context.Context, channel channel, timeout time.Duration, token string) (*Client, error) {
	if timeout == 0 {
		timeout = usualTime
	}
	client := &Client{channel: channel, timeout: timeout, outbox: make(chan []byte, 64), gone: make(chan struct{}),
		heard: newEvents(), pending: map[int]chan answer{}}
	go client.read()
	go client.write()
	go client.heard.tell()
	err := client.greet(ctx, token)
	if err == nil {
		return client, nil
	}
	client.close(time.Second)
	var refused *Error
	if !errors.As(err, &refused) {
		err = fmt.Errorf("%w: %s did not answer like renkei: %v", ErrCannotStart, channel.name(), err)
	}
	return nil, err
}

func (c *Client) greet(ctx context.Context, token string) error {
	ctx, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	if token != "" {
		if err := c.Authenticate(ctx, AuthenticateParams{Token: token}); err != nil {
			return err
		}
	}
	hello, err := c.Hello(ctx, HelloParams{Client: "renkei.go"})
	if err != nil {
		return err
	}
	if hello.Product != "renkei" {
		return errors.New("it is another program")
	}
	theirs, _, _ := strings.Cut(hello.ContractVersion, ".")
	if ours, _, _ := strings.Cut(ContractVersion, "."); theirs != ours {
		return fmt.Errorf("it has contract %s, this client %s. Copy the client of that version, or use another renkei",
			hello.ContractVersion, ContractVersion)
	}
	return nil
}

// Call calls a method by its name on the wire. A nil result is ignored.
func (c *Client) Call(ctx context.Context, method string, params, result any) error {
	wire, err := json.Marshal(params)
	if err != nil {
		return err
	}
	ctx, cancel := c.limited(ctx, wire)
	defer cancel()
	id, answers, err := c.expect()
	if err != nil {
		return err
	}
	if err := c.send(ctx, request{JSONRPC: "2.0", ID: id, Method: method, Params: wire}); err != nil {
		c.forget(id)
		return err
	}
	select {
	case found := <-answers:
		return found.into(result)
	case <-ctx.Done():
		c.cancel(id)
		return fmt.Errorf("%s: no answer in time: %w", method, ctx.Err())
	}
}

type request struct {
	JSONRPC string          `json:"jsonrpc"`
	ID      int             `json:"id,omitempty"`
	Method  string          `json:"method"`
	Params  json.RawMessage `json:"params"`
}

// limited gives a context without a deadline the default one, in addition to waitSeconds.
func (c *Client) limited(ctx context.Context, params []byte) (context.Context, context.CancelFunc) {
	if _, ok := ctx.Deadline(); ok {
		return context.WithCancel(ctx)
	}
	var waits struct{ WaitSeconds int }
	_ = json.Unmarshal(params, &waits) // Other params have no waitSeconds.
	return context.WithTimeout(ctx, c.timeout+time.Duration(waits.WaitSeconds)*time.Second)
}

// Listen calls the listener with each notification, on a goroutine of its own. Call the result to stop.
func (c *Client) Listen(listener func(Event)) (stop func()) { return c.heard.listen(listener) }

// Wait returns when the job is no longer fetching, syncing or waiting, or with the context's error. If onProgress is
// not nil, it also subscribes to the job.
func (c *Client) Wait(ctx context.Context, job string, onProgress func(Event)) (Job, error) {
	if onProgress != nil {
		defer c.Listen(func(event Event) {
			var about struct{ Job string }
			if event.Decode(&about) == nil && about.Job == job {
				onProgress(event)
			}
		})()
		if _, err := c.Subscribe(ctx, SubscribeParams{Job: job}); err != nil {
			return Job{}, err
		}
	}
	for {
		found, err := c.Status(ctx, StatusParams{Job: job, WaitSeconds: 30})
		if err != nil {
			return found, err
		}
		switch found.State {
		case JobStateFetching, JobStateSyncing, JobStateWaiting:
		default:
			return found, nil
		}
	}
}

// Close closes the connection. A renkei that this client started finishes its writes in flight, then ends. After 15
// seconds, it gets SIGTERM, then SIGKILL.
func (c *Client) Close() error { return c.close(15 * time.Second) }

func (c *Client) close(grace time.Duration) error {
	c.mutex.Lock()
	ids := make([]int, 0, len(c.pending))
	for id := range c.pending {
		ids = append(ids, id)
	}
	c.mutex.Unlock()
	for _, id := range ids {
		c.cancel(id)
	}
	c.lose(fmt.Errorf("%w: the client was closed", ErrConnectionLost))
	return c.channel.close(grace)
}

func (c *Client) expect() (int, chan answer, error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.lost != nil {
		return 0, nil, c.lost
	}
	c.next++
	answers := make(chan answer, 1)
	c.pending[c.next] = answers
	return c.next, answers, nil
}

func (c *Client) forget(id int) (answers chan answer) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	answers = c.pending[id]
	delete(c.pending, id)
	return answers
}

// cancel cancels a request. Its response, which is still sent, is dropped.
func (c *Client) cancel(id int) {
	answers := c.forget(id)
	if answers == nil {
		return
	}
	answers <- answer{lost: fmt.Errorf("%w: the request was cancelled", ErrConnectionLost)}
	params, _ := json.Marshal(map[string]int{"id": id}) // Encoding a number cannot fail.
	ctx, stop := context.WithTimeout(context.Background(), time.Second)
	defer stop()
	_ = c.send(ctx, request{JSONRPC: "2.0", Method: "$/cancelRequest", Params: params}) // Its response is not awaited.
}

func (c *Client) send(ctx context.Context, message request) error {
	line, err := json.Marshal(message)
	if err != nil {
		return err
	}
	select {
	case c.outbox <- append(line, '\n'):
		return nil
	case <-c.gone:
		return c.lost
	case <-ctx.Done():
		return ctx.Err()
	}
}

// write writes until the connection ends. The reader detects and reports that.
func (c *Client) write() {
	for {
		select {
		case line := <-c.outbox:
			if _, err := c.channel.Write(line); err != nil {
				return
			}
		case <-c.gone:
			return
		}
	}
}

func (c *Client) read() {
	reader := bufio.NewReaderSize(c.channel, 1<<16)
	for {
		line, err := reader.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			if fault := c.take(line); fault != nil {
				c.lose(fault)
				c.channel.endInput()
				io.Copy(io.Discard, reader)
			}
		}
		if err != nil {
			break
		}
	}
	c.lose(fmt.Errorf("%w: %s", ErrConnectionLost, c.channel.endDescription()))
	c.heard.end()
}

func (c *Client) take(line []byte) error {
	var message answer
	err := json.Unmarshal(line, &message)
	if err == nil && message.Method != "" && message.ID == nil {
		c.heard.add(Event{Name: message.Method, Params: message.Params})
		return nil
	}
	if err != nil || message.Result == nil && message.Error == nil {
		start := strings.TrimSpace(string(line))
		if len(start) > 80 {
			start = start[:80]
		}
		return fmt.Errorf("%w: %s sent %q. Is it the right program, or the right port?",
			ErrProtocolViolation, c.channel.name(), start)
	}
	var id int
	if json.Unmarshal(message.ID, &id) == nil {
		if answers := c.forget(id); answers != nil {
			answers <- message
		}
	}
	return nil
}

// lose fails all pending calls, and all later ones.
func (c *Client) lose(reason error) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.lost != nil {
		return
	}
	c.lost = reason
	close(c.gone)
	for id, answers := range c.pending {
		answers <- answer{lost: reason}
		delete(c.pending, id)
	}
}

func (a answer) into(result any) error {
	if a.lost != nil {
		return a.lost
	}
	if a.Error != nil {
		return a.Error.parsed()
	}
	if result == nil {
		return nil
	}
	return json.Unmarshal(a.Result, result)
}

func (e *wireError) parsed() error {
	var data struct {
		Kind       ErrorKind
		MessageJa  string
		Retryable  bool
		RetryAfter int
	}
	if e.Data != nil {
		if err := json.Unmarshal(e.Data, &data); err != nil {
			return fmt.Errorf("%w: an error's data: %v", ErrProtocolViolation, err)
		}
	}
	return &Error{Kind: data.Kind, Code: e.Code, Message: e.Message, MessageJa: data.MessageJa, Retryable: data.Retryable,
		RetryAfter: time.Duration(data.RetryAfter) * time.Second, Data: e.Data}
}

func hasMembers(data []byte, names ...string) bool {
	var members map[string]json.RawMessage
	if json.Unmarshal(data, &members) != nil {
		return false
	}
	for _, name := range names {
		if _, ok := members[name]; !ok {
			return false
		}
	}
	return true
}

// Rows iterates over all rows of a paged method:
//
//	rows := client.EachDiff(ctx, params)
//	for rows.Next() {
//		use(rows.Row())
//	}
//	err := rows.Err()
type Rows[Row any] struct {
	next   func(cursor string) ([]Row, *string, error)
	page   []Row
	cursor string
	begun  bool
	row    Row
	err    error
}

// Next fetches the next row. It is false after the last one.
func (r *Rows[Row]) Next() bool {
	for len(r.page) == 0 {
		if r.err != nil || r.begun && r.cursor == "" {
			return false
		}
		page, cursor, err := r.next(r.cursor)
		r.begun, r.page, r.err, r.cursor = true, page, err, ""
		if cursor != nil {
			r.cursor = *cursor
		}
	}
	r.row, r.page = r.page[0], r.page[1:]
	return true
}

// Row is the row that Next fetched.
func (r *Rows[Row]) Row() Row { return r.row }

// Err is the error that ended the iteration, if any.
func (r *Rows[Row]) Err() error { return r.err }

// All fetches the remaining rows.
func (r *Rows[Row]) All() ([]Row, error) {
	var all []Row
	for r.Next() {
		all = append(all, r.Row())
	}
	return all, r.Err()
}

// events passes notifications to listeners and never blocks the reader.
type events struct {
	mutex     sync.Mutex
	arrived   *sync.Cond
	queue     []Event
	ended     bool
	next      int
	listeners map[int]func(Event)
}

func newEvents() *events {
	heard := &events{listeners: map[int]func(Event){}}
	heard.arrived = sync.NewCond(&heard.mutex)
	return heard
}

func (e *events) listen(listener func(Event)) func() {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	number := e.next
	e.next++
	e.listeners[number] = listener
	return func() {
		e.mutex.Lock()
		defer e.mutex.Unlock()
		delete(e.listeners, number)
	}
}

func (e *events) add(event Event) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.queue = append(e.queue, event)
	e.arrived.Signal()
}

func (e *events) end() {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	e.ended = true
	e.arrived.Signal()
}

func (e *events) tell() {
	for {
		event, listeners, ok := e.take()
		if !ok {
			return
		}
		for _, listener := range listeners {
			listener(event)
		}
	}
}

func (e *events) take() (Event, []func(Event), bool) {
	e.mutex.Lock()
	defer e.mutex.Unlock()
	for len(e.queue) == 0 {
		if e.ended {
			return Event{}, nil, false
		}
		e.arrived.Wait()
	}
	event := e.queue[0]
	e.queue = e.queue[1:]
	listeners := make([]func(Event), 0, len(e.listeners))
	for number := 0; number < e.next; number++ {
		if listener, ok := e.listeners[number]; ok {
			listeners = append(listeners, listener)
		}
	}
	return event, listeners, true
}

// channel is a connection to renkei.
type channel interface {
	io.ReadWriter
	name() string
	endInput()
	close(grace time.Duration) error
	// endDescription describes the end.
	endDescription() string
}

type process struct {
	command *exec.Cmd
	input   io.WriteCloser
	output  io.ReadCloser
	log     *logTail
	reap    sync.Once
	ended   chan struct{}
}

func startProcess(options Options) (*process, error) {
	command := exec.Command(options.Binary, append([]string{"serve"}, options.Arguments...)...)
	command.Env = options.Env
	log := &logTail{forward: options.Log}
	command.Stderr = log
	input, err := command.StdinPipe()
	if err != nil {
		return nil, err
	}
	output, err := command.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := command.Start(); err != nil {
		return nil, err
	}
	return &process{command: command, input: input, output: output, log: log, ended: make(chan struct{})}, nil
}

func (p *process) Read(bytes []byte) (int, error) {
	count, err := p.output.Read(bytes)
	if err != nil {
		go p.wait() // Wait closes the pipe, so it must come after the end of the output.
	}
	return count, err
}

func (p *process) Write(bytes []byte) (int, error) { return p.input.Write(bytes) }

func (p *process) name() string { return p.command.Path }

func (p *process) endInput() { p.input.Close() }

func (p *process) wait() {
	p.reap.Do(func() {
		_ = p.command.Wait() // ProcessState has the exit status.
		close(p.ended)
	})
}

func (p *process) close(grace time.Duration) error {
	p.endInput()
	for _, signal := range []os.Signal{syscall.SIGTERM, os.Kill} {
		select {
		case <-p.ended:
			return nil
		case <-time.After(grace):
			_ = p.command.Process.Signal(signal) // The process may have ended in the meantime.
			grace = 5 * time.Second
		}
	}
	<-p.ended
	return nil
}

func (p *process) endDescription() string {
	select {
	case <-p.ended:
		return strings.Join(append([]string{p.name() + " ended: " + p.command.ProcessState.String()}, p.log.last()...), "\n  ")
	case <-time.After(5 * time.Second):
		return p.name() + " closed its output"
	}
}

// logTail reads the log all the time, because a full pipe would block renkei. It keeps the last lines.
type logTail struct {
	forward func(string)
	mutex   sync.Mutex
	rest    string
	lines   []string
}

func (l *logTail) Write(bytes []byte) (int, error) {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	lines := strings.Split(l.rest+string(bytes), "\n")
	l.rest = lines[len(lines)-1]
	for _, line := range lines[:len(lines)-1] {
		if l.lines = append(l.lines, line); len(l.lines) > 5 {
			l.lines = l.lines[1:]
		}
		if l.forward != nil {
			l.forward(line)
		}
	}
	return len(bytes), nil
}

func (l *logTail) last() []string {
	l.mutex.Lock()
	defer l.mutex.Unlock()
	return append([]string(nil), l.lines...)
}

type socket struct {
	net.Conn
	address string
}

func dialSocket(ctx context.Context, address string, config *tls.Config) (*socket, error) {
	ctx, cancel := context.WithTimeout(ctx, handshakeTimeout)
	defer cancel()
	network, target := "tcp", address
	if strings.HasPrefix(address, "unix:") {
		network, target = "unix", strings.TrimPrefix(address, "unix:")
	}
	var connection net.Conn
	var err error
	if config != nil {
		connection, err = (&tls.Dialer{Config: config}).DialContext(ctx, network, target)
	} else {
		connection, err = (&net.Dialer{}).DialContext(ctx, network, target)
	}
	if err != nil {
		return nil, err
	}
	return &socket{connection, address}, nil
}

func (s *socket) name() string { return s.address }

func (s *socket) endInput() { s.Close() }

func (s *socket) close(time.Duration) error { return s.Close() }

func (s *socket) endDescription() string { return s.address + " closed the connection" }
