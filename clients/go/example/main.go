// The whole job in the sandbox: fetch, look at what differs, say what would be done, do it, read what came of it.
//
//	go run ./example [path of renkei]
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	"renkei"
)

func main() {
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context) error {
	options := renkei.Options{Arguments: []string{"--sandbox", "--people", "30"}}
	if len(os.Args) > 1 {
		options.Binary = os.Args[1]
	}
	client, err := renkei.Start(ctx, options)
	if err != nil {
		return err
	}
	defer client.Close()

	job, err := client.Fetch(ctx, renkei.FetchParams{
		Direction: renkei.DirectionSmartHRToKingOfTime, BaseDate: "2026-04-01", Job: "april", WaitSeconds: 60})
	if err != nil {
		return err
	}
	fmt.Printf("%s: %s; %d new, %d changed\n", job.Job, job.Label.En, job.Counts.New, job.Counts.Changed)

	shown := []renkei.RowClass{renkei.RowClassNew, renkei.RowClassChanged}
	rows := client.EachDiff(ctx, renkei.DiffParams{Job: "april", Classes: shown})
	for rows.Next() {
		row := rows.Row()
		fmt.Printf("  %s %s (%s), %d differences\n", *row.EmployeeCode, row.Name, row.Class, len(row.Differences))
	}
	if err := rows.Err(); err != nil {
		return err
	}

	choices, err := client.Choices(ctx, renkei.ChoicesParams{Side: renkei.SideKingOfTime})
	if err != nil {
		return err
	}
	request := renkei.SyncParams{
		Job: "april",
		Select: renkei.Selection{Classes: &renkei.SelectionByClasses{
			Classes: []renkei.EmployeeClass{renkei.EmployeeClassNew, renkei.EmployeeClassChanged},
		}},
		CreateDefaults: &renkei.CreateDefaults{One: &renkei.CreateDefault{KingOfTime: &renkei.KingOfTimeCreateDefault{
			DivisionCode: choices.Divisions[0].Code, WorkingTypeCode: choices.WorkingTypes[0].Code}}},
		DryRun: true,
	}
	planned, err := client.Sync(ctx, request)
	if err != nil {
		return err
	}
	fmt.Printf("would create %d and update %d\n", planned.Plan.Planned.Creates, planned.Plan.Planned.Updates)

	request.DryRun = false
	if _, err := client.Sync(ctx, request); err != nil {
		return err
	}
	done, err := client.Wait(ctx, "april", nil)
	if err != nil {
		return err
	}
	fmt.Printf("%s: %d created, %d updated\n", done.Label.En, done.Outcomes.Created, done.Outcomes.Updated)
	return nil
}
