package main

import (
	"context"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	v1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresourcedefinition"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"sigs.k8s.io/json"
)

// decodeCRD reads a definition; when strict, a field that the server doesn't know, or knows twice, is an error.
func decodeCRD(raw []byte, strict bool) (*apiextensions.CustomResourceDefinition, error) {
	var versioned v1.CustomResourceDefinition
	dropped, err := json.UnmarshalStrict(raw, &versioned)
	if err != nil {
		return nil, err
	}
	if strict && len(dropped) > 0 {
		return nil, dropped[0]
	}
	v1.SetObjectDefaults_CustomResourceDefinition(&versioned)
	var crd apiextensions.CustomResourceDefinition
	err = v1.Convert_v1_CustomResourceDefinition_To_apiextensions_CustomResourceDefinition(&versioned, &crd, nil)
	return &crd, err
}

func createCRD(crd *apiextensions.CustomResourceDefinition) answer {
	ctx := context.Background()
	strategy := customresourcedefinition.NewStrategy(nil)
	strategy.PrepareForCreate(ctx, crd)
	return answer{
		CRDErrors: problems(strategy.Validate(ctx, crd)),
		Warnings:  append([]string{}, strategy.WarningsOnCreate(ctx, crd)...),
	}
}

func updateCRD(crd, old *apiextensions.CustomResourceDefinition) answer {
	ctx := context.Background()
	strategy := customresourcedefinition.NewStrategy(nil)
	// Every update names the version that it changes.
	old.ResourceVersion = "1"
	crd.ResourceVersion = "1"
	strategy.PrepareForUpdate(ctx, crd, old)
	carryOver(crd, old)
	return answer{
		CRDErrors: problems(strategy.ValidateUpdate(ctx, crd, old)),
		Warnings:  append([]string{}, strategy.WarningsOnUpdate(ctx, crd, old)...),
	}
}

// carryOver puts back what an update cannot take away, as the server does for every kind.
func carryOver(crd, old *apiextensions.CustomResourceDefinition) {
	crd.Generation = old.Generation
	if crd.UID == "" {
		crd.UID = old.UID
	}
	if !old.CreationTimestamp.IsZero() {
		crd.CreationTimestamp = old.CreationTimestamp
	}
	if !old.DeletionTimestamp.IsZero() {
		crd.DeletionTimestamp = old.DeletionTimestamp
	}
	if crd.DeletionGracePeriodSeconds == nil {
		crd.DeletionGracePeriodSeconds = old.DeletionGracePeriodSeconds
	}
}

// problems lists what was found, in the server's order: where it walks over a map, that order is a random one.
func problems(found field.ErrorList) []problem {
	list := make([]problem, 0, len(found))
	for _, one := range found {
		list = append(list, problem{Type: string(one.Type), Field: one.Field, Detail: one.Detail, Text: one.Error()})
	}
	return list
}
