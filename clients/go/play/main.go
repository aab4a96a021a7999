// Plays a scenario: play RENKEI SCENARIO
package main

import (
	"context"
	"encoding/json"
	"errors"
	"log"
	"os"

	"renkei"
)

type step struct {
	Method string
	Params json.RawMessage
	Fails  renkei.ErrorKind
}

func main() {
	var scenario struct{ Steps []step }
	text, err := os.ReadFile(os.Args[2])
	check(err)
	check(json.Unmarshal(text, &scenario))
	client, err := renkei.Start(context.Background(), renkei.Options{Binary: os.Args[1]})
	check(err)
	for _, step := range scenario.Steps {
		check(play(client, step))
	}
	check(client.Close())
}

func play(client *renkei.Client, step step) error {
	var result json.RawMessage
	err := client.Call(context.Background(), step.Method, step.Params, &result)
	var refused *renkei.Error
	if errors.As(err, &refused) && refused.Kind == step.Fails {
		return nil
	}
	if err == nil && step.Fails != "" {
		return errors.New(step.Method + " should have failed")
	}
	return err
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
