package renkei

// `go test` here, with the program built; RENKEI names another one.

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

var (
	repository = filepath.Join("..", "..")
	fakeBinary = filepath.Join(repository, "clients/conformance/fake-renkei")
	background = context.Background()
	bothKinds  = []EmployeeClass{EmployeeClassNew, EmployeeClassChanged}
	bothRows   = []RowClass{RowClassNew, RowClassChanged}
)

func binary() string {
	if path := os.Getenv("RENKEI"); path != "" {
		return path
	}
	return filepath.Join(repository, ".build/debug/renkei")
}

func sandbox(t *testing.T, arguments ...string) *Client {
	return started(t, Options{Binary: binary(), Arguments: append([]string{"--sandbox"}, arguments...)})
}

func fake(t *testing.T) *Client { return started(t, Options{Binary: fakeBinary}) }

func started(t *testing.T, options Options) *Client {
	t.Helper()
	client, err := Start(background, options)
	check(t, err)
	t.Cleanup(func() { check(t, client.Close()) })
	return client
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func expect(t *testing.T, found, expected any) {
	t.Helper()
	if !reflect.DeepEqual(found, expected) {
		t.Fatalf("found %v, not %v", found, expected)
	}
}

func expectError(t *testing.T, err, kind error, words string) {
	t.Helper()
	if !errors.Is(err, kind) || !strings.Contains(err.Error(), words) {
		t.Fatalf("found %v, not %v with %q", err, kind, words)
	}
}

func TestFetchDiffSyncResults(t *testing.T) {
	client := sandbox(t, "--people", "30")
	job, err := client.Fetch(background, FetchParams{
		Direction: DirectionSmartHRToKingOfTime, BaseDate: "2026-04-01", Job: "april", WaitSeconds: 60})
	check(t, err)
	expect(t, job.State, JobStateReady)
	rows, err := client.EachDiff(background, DiffParams{Job: "april", Classes: bothRows, Limit: 2}).All()
	check(t, err)
	expect(t, len(rows), job.Counts.New+job.Counts.Changed)
	request := SyncParams{
		Job: "april", Select: Selection{Classes: &SelectionByClasses{Classes: bothKinds}}, DryRun: true,
		CreateDefaults: &CreateDefaults{List: []CreateDefault{
			{KingOfTime: &KingOfTimeCreateDefault{DivisionCode: "1000", WorkingTypeCode: "1"}}}}}
	planned, err := client.Sync(background, request)
	check(t, err)
	expect(t, planned.Plan.Planned.Creates+planned.Plan.Planned.Updates, len(rows))
	request.DryRun = false
	begun, err := client.Sync(background, request)
	check(t, err)
	expect(t, begun.Job.Job, "april")
	done, err := client.Wait(background, "april", nil)
	check(t, err)
	expect(t, done.State, JobStateDone)
	results, err := client.EachResults(background, ResultsParams{Job: "april", Limit: 3}).All()
	check(t, err)
	expect(t, len(results), len(rows))
	for index, result := range results {
		expect(t, *result.EmployeeCode, *rows[index].EmployeeCode)
		expect(t, result.Outcome == OutcomeCreated || result.Outcome == OutcomeUpdated, true)
	}
}

func TestTheExampleRuns(t *testing.T) {
	path, err := filepath.Abs(binary())
	check(t, err)
	output, err := exec.Command("go", "run", "./example", path).Output()
	check(t, err)
	expect(t, strings.Contains(string(output), "would create 1 and update"), true)
}

// matches tells whether a message is as a transcript has it, where <text> and its like stand for any such value.
func matches(expected, found any) bool {
	switch expected := expected.(type) {
	case string:
		return matchesText(expected, found)
	case map[string]any:
		members, ok := found.(map[string]any)
		for name, value := range expected {
			member, has := members[name]
			ok = ok && has && matches(value, member)
		}
		return ok && len(members) == len(expected)
	case []any:
		elements, ok := found.([]any)
		for index := 0; ok && len(elements) == len(expected) && index < len(expected); index++ {
			ok = matches(expected[index], elements[index])
		}
		return ok && len(elements) == len(expected)
	default:
		return expected == found
	}
}

func matchesText(expected string, found any) (ok bool) {
	switch expected {
	case "<text>", "<timestamp>":
		_, ok = found.(string)
	case "<integer>":
		number, isNumber := found.(float64)
		ok = isNumber && number == float64(int(number))
	case "<list>":
		_, ok = found.([]any)
	default:
		ok = found == expected
	}
	return ok
}

type step struct {
	Send struct {
		ID     json.RawMessage
		Method string
		Params json.RawMessage
	}
	Expect map[string]any
}

type begun struct {
	cancel func()
	answer chan any
}

func TestTranscripts(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join(repository, "schema/transcripts/*.json"))
	check(t, err)
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) { play(t, sandbox(t), path) })
	}
}

func play(t *testing.T, client *Client, path string) {
	var transcript struct {
		Steps         []step
		Notifications []struct {
			Method string
			Params map[string]any
		}
	}
	readJSON(t, path, &transcript)
	heard := make(chan Event, 1000)
	defer client.Listen(func(event Event) { heard <- event })()
	calls := map[string]begun{}
	for _, step := range transcript.Steps {
		if step.Send.Method == "$/cancelRequest" {
			var params struct{ ID json.RawMessage }
			check(t, json.Unmarshal(step.Send.Params, &params))
			calls[string(params.ID)].cancel()
			found := <-calls[string(params.ID)].answer
			if err, ok := found.(error); !ok || !errors.Is(err, ErrConnectionLost) {
				t.Fatalf("a cancelled call gave %v", found)
			}
			continue
		}
		if step.Send.ID == nil {
			continue
		}
		id := string(step.Send.ID)
		calls[id] = begin(t, client, step.Send.Method, step.Send.Params)
		if step.Expect == nil {
			continue
		}
		expected, isResult := step.Expect["result"]
		if !isResult {
			expected = step.Expect["error"]
		}
		if found := <-calls[id].answer; !matches(expected, found) {
			t.Fatalf("%s %s gave %v, not %v", step.Send.Method, step.Send.Params, found, expected)
		}
	}
	for _, expected := range transcript.Notifications {
		hears(t, expected.Method, expected.Params, heard)
	}
}

func hears(t *testing.T, method string, params map[string]any, heard chan Event) {
	for {
		select {
		case event := <-heard:
			var found map[string]any
			check(t, event.Decode(&found))
			isIt := event.Name == method
			for name, value := range params {
				isIt = isIt && reflect.DeepEqual(found[name], value)
			}
			if isIt {
				return
			}
		case <-time.After(10 * time.Second):
			t.Fatalf("%s %v never came", method, params)
		}
	}
}

// begin sends before it comes back, so that what the transcript sends next comes after it.
func begin(t *testing.T, client *Client, method string, params json.RawMessage) begun {
	if params == nil {
		params = json.RawMessage("{}")
	}
	id, answers, err := client.expect()
	check(t, err)
	check(t, client.send(background, request{JSONRPC: "2.0", ID: id, Method: method, Params: params}))
	answer := make(chan any, 1)
	go func() {
		var found any
		err := (<-answers).into(&found)
		var refused *Error
		if errors.As(err, &refused) {
			var data any
			err = json.Unmarshal(refused.Data, &data)
			found = map[string]any{"code": float64(refused.Code), "message": refused.Message, "data": data}
		}
		if err != nil {
			found = err
		}
		answer <- found
	}()
	return begun{func() { client.cancel(id) }, answer}
}

func readJSON(t *testing.T, path string, value any) {
	t.Helper()
	text, err := os.ReadFile(path)
	check(t, err)
	today := time.Now().In(time.FixedZone("JST", 9*3600)).Format("2006-01-02")
	check(t, json.Unmarshal(bytes.ReplaceAll(text, []byte("<today>"), []byte(today)), value))
}

func TestEveryKindOfErrorCanBeTested(t *testing.T) {
	var list struct {
		Errors []struct {
			Kind      string
			Code      int
			Retryable bool
			Message   struct{ Ja string }
		}
	}
	readJSON(t, filepath.Join(repository, "schema/errors.json"), &list)
	client := fake(t)
	for _, entry := range list.Errors {
		_, err := client.Status(background, StatusParams{Job: "error-" + entry.Kind})
		expectError(t, err, kindError(entry.Kind), entry.Kind)
		var refused *Error
		expect(t, errors.As(err, &refused), true)
		expect(t, []any{refused.Code, refused.Retryable, refused.MessageJa, refused.RetryAfter},
			[]any{entry.Code, entry.Retryable, entry.Message.Ja, 7 * time.Second})
	}
	_, err := client.Status(background, StatusParams{Job: "error-limitExceeded"})
	expectError(t, err, ErrLimitExceeded, "")
	var data LimitExceededData
	check(t, err.(*Error).Decode(&data))
	expect(t, []any{data.Digest, len(data.Exceeded)}, []any{"sample", 1})
	_, err = client.Status(background, StatusParams{Job: "unheard-of"})
	expect(t, err.(*Error).Kind, ErrorKind("unheardOf"))
}

func TestUnknownMembersAndEnumValuesAreAccepted(t *testing.T) {
	job, err := fake(t).Status(background, StatusParams{Job: "future"})
	check(t, err)
	expect(t, job.State, JobState("dreaming"))
}

func TestAnIncompatibleContractIsRefused(t *testing.T) {
	_, err := Start(background, Options{Binary: fakeBinary, Env: append(os.Environ(), "FAKE_CONTRACT=2.0")})
	expectError(t, err, ErrCannotStart, "contract 2.0")
}

func TestAKilledSidecarIsAClearError(t *testing.T) {
	client := sandbox(t)
	check(t, client.channel.(*process).command.Process.Kill())
	_, err := client.Wait(background, "april", nil)
	expectError(t, err, ErrConnectionLost, "signal: killed")
	expectError(t, client.Ping(background), ErrConnectionLost, "signal: killed")
}

func TestEndOfTheLogIsInTheError(t *testing.T) {
	_, err := fake(t).Status(background, StatusParams{Job: "die"})
	expectError(t, err, ErrConnectionLost, "exit status 3\n  the last words")
}

func TestATimeOutLeavesTheClientUsable(t *testing.T) {
	client := fake(t)
	ctx, cancel := context.WithTimeout(background, 50*time.Millisecond)
	defer cancel()
	_, err := client.Status(ctx, StatusParams{Job: "silent"})
	expectError(t, err, context.DeadlineExceeded, "status")
	job, err := client.Status(background, StatusParams{Job: "next"})
	check(t, err)
	expect(t, job.Job, "next")
}

func TestInvalidDataIsAProtocolViolation(t *testing.T) {
	_, err := fake(t).Status(background, StatusParams{Job: "garbage"})
	expectError(t, err, ErrProtocolViolation, "Segmentation fault")
}

func TestALargeLogDoesNotBlockTheClient(t *testing.T) {
	lines := 0
	client, err := Start(background, Options{Binary: fakeBinary, Log: func(string) { lines++ }})
	check(t, err)
	_, err = client.Status(background, StatusParams{Job: "flood"})
	check(t, err)
	check(t, client.Close())
	expect(t, lines, 180_000)
}

func TestWrongProgramsAndClosedPortsNameTheRemedy(t *testing.T) {
	for binary, words := range map[string]string{
		"/nowhere": "Give the path", "/bin/true": "exit status 0", "/bin/echo": "right program"} {
		_, err := Start(background, Options{Binary: binary})
		expectError(t, err, ErrCannotStart, words)
	}
	for _, address := range []string{"127.0.0.1:1", "unix:/nowhere"} {
		_, err := Dial(background, address, DialOptions{})
		expectError(t, err, ErrCannotStart, "renkei serve --listen")
	}
}

func TestNoProcessAndNoDescriptorRemains(t *testing.T) {
	client := fake(t)
	process := client.channel.(*process).command.Process
	check(t, process.Signal(syscall.SIGSTOP))
	check(t, client.close(50*time.Millisecond))
	expect(t, errors.Is(syscall.Kill(process.Pid, 0), syscall.ESRCH), true)
}

// listening starts a renkei that listens, and gives its address.
func listening(t *testing.T, arguments ...string) string {
	t.Helper()
	server := exec.Command(binary(), append([]string{"serve", "--sandbox", "--people", "30"}, arguments...)...)
	server.Env = append(os.Environ(), "TEST_TOKEN=open-sesame")
	log, err := server.StderrPipe()
	check(t, err)
	check(t, server.Start())
	t.Cleanup(func() {
		check(t, server.Process.Signal(syscall.SIGTERM))
		_ = server.Wait() // How it ends is the program's own tests' to say.
	})
	var line struct{ Listening string }
	check(t, json.NewDecoder(log).Decode(&line))
	return line.Listening
}

func TestOverTCPWithTheToken(t *testing.T) {
	address := listening(t, "--listen", "127.0.0.1:0", "--token-env", "TEST_TOKEN")
	client, err := Dial(background, address, DialOptions{Token: "open-sesame"})
	check(t, err)
	found, err := client.Check(background, CheckParams{})
	check(t, err)
	expect(t, found.Connection, "sandbox")
	check(t, client.Close())
	_, err = Dial(background, address, DialOptions{Token: "guess"})
	expectError(t, err, ErrUnauthenticated, "")
}

func TestOverAUnixSocket(t *testing.T) {
	folder, err := os.MkdirTemp("", "renkei")
	check(t, err)
	defer os.RemoveAll(folder)
	client, err := Dial(background, listening(t, "--listen", "unix:"+folder+"/renkei.sock"), DialOptions{})
	check(t, err)
	check(t, client.Ping(background))
	check(t, client.Close())
}

func TestManyGoroutinesAtOnce(t *testing.T) {
	client := fake(t)
	var group sync.WaitGroup
	for index := 0; index < 50; index++ {
		name := strings.Repeat("x", index+1)
		group.Add(1)
		go func() {
			defer group.Done()
			if job, err := client.Status(background, StatusParams{Job: name}); err != nil || job.Job != name {
				t.Errorf("%s: %v, %v", name, job.Job, err)
			}
		}()
	}
	group.Wait()
}

func TestNotificationsAlsoUnknownOnes(t *testing.T) {
	client := fake(t)
	heard := make(chan Event, 10)
	defer client.Listen(func(event Event) { heard <- event })()
	_, err := client.Status(background, StatusParams{Job: "events"})
	check(t, err)
	var job Job
	check(t, (<-heard).Decode(&job))
	expect(t, job.State, JobStateReady)
	var progress JobProgressParams
	check(t, (<-heard).Decode(&progress))
	expect(t, progress.Progress.Done, 1)
	expect(t, (<-heard).Name, "job.dreamt")
}

func TestTheCodeIsFormatted(t *testing.T) {
	output, err := exec.Command("gofmt", "-l", ".").Output()
	check(t, err)
	expect(t, string(bytes.TrimSpace(output)), "")
}
